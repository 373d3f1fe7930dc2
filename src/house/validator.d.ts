/** A JSON schema as the function that checks a value against it; the build makes it (`esbuild.js`). */
declare module '*.schema.json?validate' {
  const validate: {
    (value: unknown): boolean;
    /** What was wrong with the last value. */
    errors?:
      | readonly {
          readonly instancePath: string;
          readonly keyword: string;
          readonly params: Readonly<Record<string, unknown>>;
        }[]
      | null;
  };
  export default validate;
}

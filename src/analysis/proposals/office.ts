import type { Actor } from '../model';

/** Kinds of actors that can carry out a policy, as against those that it is made for. */
const ACTING: ReadonlySet<Actor['kind']> = new Set([
  'government_body',
  'state',
  'international_org',
  'organisation',
  'party',
  'military',
]);

/** Offices by the words of a description or of a role: "the environment secretary", "president, United States". */
const OFFICE =
  /\b(?:president|chancellor|premier|minister|secretary|commissioner|governor|mayor|attorney general|taoiseach|king|queen|pope|chair|chairman|speaker|ombudsman)\b/i;

/** Can the actor carry out a policy: a body or a state, or a person in an office? */
export function isInOffice({ kind, name, roles }: Actor): boolean {
  return (
    ACTING.has(kind) ||
    (kind === 'person' && (OFFICE.test(name) || (roles ?? []).some((role) => OFFICE.test(role))))
  );
}

/** The legislature that a draft speaks of, the whole rather than one of its houses. */
export function legislatureOf(actors: readonly Actor[]): string | null {
  const bodies = actors.filter((actor) => actor.kind === 'government_body');
  const named = (pattern: RegExp): Actor | undefined => bodies.find((body) => pattern.test(body.name));
  const whole = named(/\b(?:Congress|Parliament|Assembly|Legislature|Knesset|Bundestag|Dáil)\b/);
  return (whole ?? named(/\b(?:Senate|House|Chamber)\b/))?.id ?? null;
}

import { createInterface } from 'node:readline';
import { analyze } from '../analysis/analyze';
import type { HouseStyle } from '../analysis/house';
import { write, type Streams } from './streams';

/**
 * Answers each line `{"id", "text"}` with a line `{"id", ...Analysis}`, in order, holding one record at a time. A line
 * that is no such record is answered by `{"id", "error"}`, so that lines in and lines out stay in step.
 *
 * @returns how many lines could not be analysed
 */
export async function streamNdjson({ stdin, stdout, stderr }: Streams, house: HouseStyle): Promise<number> {
  let failures = 0;
  let number = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
    number++;
    if (!line.trim()) continue;
    const answer = answerLine(line, house);
    if ('error' in answer) {
      failures++;
      await write(stderr, `policy-lens: line ${number}: ${answer.error}\n`);
    }
    await write(stdout, `${JSON.stringify(answer)}\n`);
  }
  return failures;
}

function answerLine(
  line: string,
  house: HouseStyle,
): { id: unknown; error: string } | ({ id: unknown } & ReturnType<typeof analyze>) {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return { id: null, error: 'not JSON' };
  }
  const { id = null, text } = (record ?? {}) as { id?: unknown; text?: unknown };
  if (typeof text !== 'string') return { id, error: 'no string field "text"' };
  return { id, ...analyze(text, house) };
}

import { AUTHOR, LOADED_CATEGORIES, type Loaded } from '../../analysis/model';
import type { LoadedGrouping } from '../../drafts/settings';
import { excerptOfComment, faultyDirectives } from '../../reports/directives';
import { evenHandedness, type TargetTally } from '../../reports/evenHandedness';
import { excerpt } from '../../reports/excerpt';
import { counted, slantOf, type Slant } from '../../reports/vocabulary';
import { groupBy, type Row, type RowSource } from './rows';
import { targetName } from './target';
import { CATEGORY_NAME, listed, SLANT_NAME } from './words';

/** The loaded wordings in groups, in text order within each, and the ignore comments that leave nothing out. */
export function loadedRows(source: RowSource, grouping: LoadedGrouping): Row[] {
  const groups = grouping === 'category' ? categoryRows(source) : targetRows(source);
  return [...groups, ...staleRows(source)];
}

function categoryRows(source: RowSource): Row[] {
  const groups = groupBy(source.found.loaded, (finding) => finding.category);
  return LOADED_CATEGORIES.flatMap((category): Row[] => {
    const findings = groups.get(category);
    return findings ? [groupRow(category, CATEGORY_NAME[category], findings, source, true)] : [];
  });
}

/** A group of findings, with how many of them are the author's words and how many others'. */
function groupRow(
  id: string,
  label: string,
  findings: readonly Loaded[],
  source: RowSource,
  unfolded: boolean,
): Row {
  const own = findings.filter((finding) => finding.owner === AUTHOR).length;
  const others = findings.length - own;
  const split = [own > 0 ? `${own} own` : '', others > 0 ? `${others} others’` : '']
    .filter(Boolean)
    .join(', ');
  return {
    id,
    label,
    description: `${findings.length}`,
    tooltip: `${counted(findings.length, 'wording')}: ${split}`,
    spoken: `${label}, ${counted(findings.length, 'wording')}: ${split}`,
    unfolded,
    children: () => findings.map((finding, i) => wordingRow(`${id}/${i}`, finding, source)),
  };
}

const SLANTS: readonly Slant[] = ['hostile', 'friendly', 'other'];
/** Id of the group of findings that are aimed at nobody; no actor has it. */
const NOBODY = '';

/** How evenly the draft treats those it speaks of: hostile and friendly wording for each, own words against others'. */
function targetRows(source: RowSource): Row[] {
  const { loaded } = source.found;
  const groups = groupBy(loaded, ({ target }) => target ?? NOBODY);
  const rows = evenHandedness({ loaded }).map((tally) =>
    targetRow(tally, groups.get(tally.target) ?? [], source),
  );
  const aimless = groups.get(NOBODY);
  return aimless ? [...rows, groupRow('nobody', 'Aimed at nobody', aimless, source, false)] : rows;
}

function targetRow(
  { target, own, others }: TargetTally,
  findings: readonly Loaded[],
  source: RowSource,
): Row {
  const label = source.digest.name(target);
  const said = [`${tallied(own)} in the author’s own words`, `${tallied(others)} in others’ words`];
  const id = `target:${target}`;
  return {
    id,
    label,
    description: `${tallied(own)} · others’ ${tallied(others)}`,
    tooltip: `${label}: ${said.join('; ')}`,
    spoken: `${label}: ${said.join('; ')}`,
    unfolded: true,
    children: () =>
      [true, false].flatMap((isOwn) =>
        SLANTS.flatMap((slant): Row[] => {
          const group = findings.filter(
            (finding) => slantOf(finding.category) === slant && (finding.owner === AUTHOR) === isOwn,
          );
          const whose = isOwn ? 'own words' : 'others’ words';
          const name = `${SLANT_NAME[slant]}, ${whose}`;
          return group.length > 0 ? [groupRow(`${id}/${isOwn}/${slant}`, name, group, source, false)] : [];
        }),
      ),
  };
}

/** "3 hostile, 1 friendly"; wording of no slant only where there is nothing else. */
function tallied(counts: Readonly<Record<Slant, number>>): string {
  const { hostile, friendly, other } = counts;
  if (hostile + friendly === 0) return other > 0 ? `${other} other` : 'none';
  return `${hostile} hostile, ${friendly} friendly`;
}

function wordingRow(id: string, finding: Loaded, { digest, text }: RowSource): Row {
  const label = excerpt(text, finding, 80);
  const whose = finding.owner === AUTHOR ? 'the author’s words' : `words of ${digest.name(finding.owner)}`;
  const aim = targetName(finding, label, digest);
  const target = aim === '' ? '' : `at ${aim}`;
  const plain = finding.alternatives.map((wording) => (wording === '' ? 'leave it out' : wording));
  const line = `line ${digest.lines.at(finding.start).line}`;
  return {
    id,
    label,
    description: [finding.owner === AUTHOR ? '' : `“${digest.name(finding.owner)}”`, target]
      .filter(Boolean)
      .join(' · '),
    tooltip: [
      `${finding.why}`,
      plain.length > 0 ? `Plainer: ${listed(plain, 'or')}` : '',
      [whose, target, line].filter(Boolean).join(' · '),
    ]
      .filter(Boolean)
      .join('\n\n'),
    spoken: [label, whose, target, line].filter(Boolean).join(', '),
    icon: finding.quoted ? 'quote' : undefined,
    span: finding,
  };
}

function staleRows({ digest, text }: RowSource): Row[] {
  const faulty = faultyDirectives(digest.analysis);
  if (faulty.length === 0) return [];
  return [
    {
      id: 'staleIgnores',
      label: 'Stale ignores',
      description: String(faulty.length),
      tooltip: 'Ignore comments that leave nothing out, or are not written as they must be',
      spoken: `Stale ignores, ${counted(faulty.length, 'comment')}`,
      unfolded: false,
      children: () =>
        faulty.map(({ directive, faults }, i): Row => {
          const label = excerptOfComment(text, directive);
          const why = faults.map((fault) => fault.why).join(' ');
          const line = `line ${digest.lines.at(directive.start).line}`;
          return {
            id: `staleIgnores/${i}`,
            label,
            description: line,
            tooltip: `${label}\n\n${why}`,
            spoken: `${label}: ${why} ${line}`,
            icon: 'comment',
            span: directive,
          };
        }),
    },
  ];
}

import { AUTHOR, LOADED_CATEGORIES, type Loaded, type LoadedCategory } from '../../analysis/model';
import { excerpt } from '../../reports/excerpt';
import { counted } from '../../reports/vocabulary';
import { groupBy, type Row, type RowSource } from './rows';
import { CATEGORY_NAME, listed } from './words';

/** The loaded wordings by category, in text order within each. */
export function loadedRows(source: RowSource): Row[] {
  const groups = groupBy(source.found.loaded, (finding) => finding.category);
  return LOADED_CATEGORIES.flatMap((category) => {
    const findings = groups.get(category);
    return findings ? [categoryRow(category, findings, source)] : [];
  });
}

function categoryRow(category: LoadedCategory, findings: readonly Loaded[], source: RowSource): Row {
  const own = findings.filter((finding) => finding.owner === AUTHOR).length;
  const others = findings.length - own;
  const split = [own > 0 ? `${own} own` : '', others > 0 ? `${others} others’` : '']
    .filter(Boolean)
    .join(', ');
  return {
    id: category,
    label: CATEGORY_NAME[category],
    description: `${findings.length}`,
    tooltip: `${counted(findings.length, 'wording')}: ${split}`,
    spoken: `${CATEGORY_NAME[category]}, ${counted(findings.length, 'wording')}: ${split}`,
    unfolded: true,
    children: () => findings.map((finding, i) => wordingRow(`${category}/${i}`, finding, source)),
  };
}

function wordingRow(id: string, finding: Loaded, { digest, text }: RowSource): Row {
  const label = excerpt(text, finding, 80);
  const whose = finding.owner === AUTHOR ? 'the author’s words' : `words of ${digest.name(finding.owner)}`;
  const target = finding.target === null ? '' : `at ${digest.name(finding.target)}`;
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

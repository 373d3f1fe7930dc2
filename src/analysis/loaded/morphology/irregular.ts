/** Verbs whose past or participle no rule gives: base, past, participle where it differs. */
const IRREGULAR_VERBS =
  'arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|befall befell befallen|' +
  'begin began begun|bend bent|beset beset|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|' +
  'breed bred|bring brought|broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen|' +
  'cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|' +
  'drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|' +
  'forbid forbade forbidden|foresee foresaw foreseen|forecast forecast|forget forgot forgotten|forgive forgave forgiven|' +
  'forsake forsook forsaken|freeze froze frozen|get got|give gave given|go went gone|grind ground|grow grew grown|hang hung|' +
  'have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|' +
  'leap leapt|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mislead misled|' +
  'mistake mistook mistaken|mow mowed mown|offset offset|outdo outdid outdone|overcome overcame overcome|overdo overdid overdone|' +
  'override overrode overridden|overrun overran overrun|oversee oversaw overseen|overspend overspent|overtake overtook overtaken|' +
  'overthrow overthrew overthrown|partake partook partaken|pay paid|plead pleaded|prove proved proven|put put|quit quit|read read|' +
  'redo redid redone|rend rent|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|' +
  'sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|' +
  'sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slink slunk|slit slit|smite smote smitten|' +
  'speak spoke spoken|speed sped|spend spent|spin spun|spit spat|split split|spread spread|spring sprang sprung|stand stood|' +
  'steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode stridden|strike struck|string strung|strive strove striven|' +
  'swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|' +
  'think thought|throw threw thrown|thrust thrust|tread trod trodden|undercut undercut|undergo underwent undergone|understand understood|' +
  'undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|' +
  'weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written|' +
  'rewrite rewrote rewritten|retell retold|resell resold|rebuild rebuilt|remake remade|repay repaid|sow sowed sown|outgrow outgrew outgrown|' +
  'backslide backslid|hamstring hamstrung|browbeat browbeat browbeaten|railroad railroaded';

export interface PastForms {
  readonly past: string;
  readonly participle: string;
}

export const IRREGULAR_PAST: ReadonlyMap<string, PastForms> = new Map(
  IRREGULAR_VERBS.split('|').map((line) => {
    const [base = '', past = '', participle = past] = line.split(' ');
    return [base, { past, participle }];
  }),
);

/** Verbs of several syllables with the stress on the last, so that its consonant is doubled ("admitted"). */
export const STRESSED_LAST: ReadonlySet<string> = new Set(
  (
    'abet abhor acquit admit allot annul befit begin commit compel concur confer control defer demur deter dispel ' +
    'emit enrol equip excel expel extol forget forbid handicap hobnob humbug impel incur infer intermit kidnap occur omit ' +
    'outrun overlap overrun patrol permit prefer propel rebel rebut recommit recur refer regret remit repel submit transfer ' +
    'transmit unplug unwrap upset worship zigzag backpedal outwit overstep undercut strongarm'
  ).split(' '),
);

/** Nouns whose plural no rule gives. */
export const IRREGULAR_PLURAL: ReadonlyMap<string, string> = new Map(
  (
    'man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen|crisis crises|' +
    'thesis theses|hypothesis hypotheses|analysis analyses|basis bases|oasis oases|diagnosis diagnoses|parenthesis parentheses|' +
    'phenomenon phenomena|criterion criteria|datum data|medium media|stratum strata|life lives|wife wives|knife knives|leaf leaves|' +
    'thief thieves|wolf wolves|shelf shelves|half halves|calf calves|loaf loaves|self selves|elf elves|sheaf sheaves|echo echoes|' +
    'hero heroes|potato potatoes|tomato tomatoes|veto vetoes|embargo embargoes|torpedo torpedoes|cargo cargoes|quiz quizzes|' +
    'apparatchik apparatchiks|negro negroes|monarch monarchs|oligarch oligarchs|patriarch patriarchs|matriarch matriarchs|' +
    'epoch epochs|stomach stomachs|eunuch eunuchs|czech czechs|untermensch untermenschen|belief beliefs|chief chiefs'
  )
    .split('|')
    .map((line) => line.split(' ') as [string, string]),
);

/** Nouns without a plural: a plural before them is replaced by them as they are. */
export const UNCOUNTABLE: ReadonlySet<string> = new Set(
  (
    'access activism advice advocacy aid anger anxiety assistance attention behaviour behavior bureaucracy cash chaos clothing clout compensation conduct confidence ' +
    'confusion cooperation coverage criticism crime damage debris disinformation disorder dissent education enforcement equipment ' +
    'espionage evidence expertise furniture fraud fun funding fury growth harm harassment health help homework immigration income-support ' +
    'inflation influence information infrastructure intelligence intervention jewellery justice knowledge labour labor land language ' +
    'law-enforcement leadership legislation litigation loyalty machinery management migration misconduct misinformation money music news ' +
    'nonsense oil opposition optimism outrage oversight patience peace personnel pessimism policing pollution popularity poverty power prejudice ' +
    'pressure progress propaganda prose publicity racism regulation research resentment rhetoric safety scrutiny security sexism ' +
    'spending spin staff stability support surveillance terrorism testimony time trade training transport travel turmoil uncertainty unease ' +
    'unrest violence wealth weather welfare wording work writing police people cattle everything nothing something rent water food'
  ).split(' '),
);

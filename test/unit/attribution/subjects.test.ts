import { shows, silent } from './support';

describe('attribution: subjects that are hard to see', () => {
  it('reads what opens a sentence as a name where its verb comes later', () => {
    shows({
      'Gates, in contrast, told lawmakers that the plan would fail.': [
        'Gates, in contrast | told | that the plan would fail',
      ],
      'Patch, a former adviser to the party, said the levy was dead.': [
        'Patch, a former adviser to the party | said | the levy was dead',
      ],
      'Small, who attended the rally, said that the vote was lost.': [
        'Small, who attended the rally | said | that the vote was lost',
      ],
      'State initially said it would take two months.': ['State | initially said | it would take two months'],
    });
    silent(['Patch, a small town, lies in a valley.', 'Help, in short, is near.']);
  });

  it('takes in relative clauses, participles and quantities', () => {
    shows({
      'The judges whose rulings were annulled say the court has changed.': [
        'The judges whose rulings were annulled | say | the court has changed',
      ],
      'All the experts I interviewed said the bill was sound.': [
        'All the experts I interviewed | said | the bill was sound',
      ],
      'Those surveyed say the economy should come first.': [
        'Those surveyed | say | the economy should come first',
      ],
      'In the end, most of them said they had loved the city.': [
        'most of them | said | they had loved the city',
      ],
      'People close to Merkel say the talks are over.': ['People close to Merkel | say | the talks are over'],
      'Eight in ten voters overall said they had made up their mind.': [
        'Eight in ten voters | said | they had made up their mind',
      ],
    });
  });

  it('takes in reflexives and appositions with any determiner', () => {
    shows({
      'Ford itself said the deal was on.': ['Ford itself | said | the deal was on'],
      'Macron, another skilled speaker, said there were advantages.': [
        'Macron, another skilled speaker | said | there were advantages',
      ],
      'Merkel, his ally, said there was time.': ['Merkel, his ally | said | there was time'],
    });
  });

  it('finds them behind their verb with what modifies them', () => {
    shows({
      'The ground is the trouble, say experts with ties to the palace.': [
        'experts with ties to the palace | say | The ground is the trouble',
      ],
      'The alliance is at an end, said a handful of generals who point to the treaty.': [
        'a handful of generals who point to the treaty | said | The alliance is at an end',
      ],
    });
    shows({
      'Merkel, the only candidate, told delegates that their votes could help.': [
        'Merkel, the only candidate | told | that their votes could help',
      ],
    });
  });
});

describe('attribution: reports that follow a clause', () => {
  it('finds forms in -ing behind a comma or a number of people', () => {
    shows({
      'Macron returned the compliment, telling Reuters, “We are friends.”': [
        'Macron | telling | “We are friends.”',
      ],
      'The chancellor ended her campaign, telling supporters that she was tired.': [
        'The chancellor | telling | that she was tired',
      ],
      'The poll is close, with a third of voters saying they may still change their minds.': [
        'a third of voters | saying | they may still change their minds',
      ],
    });
    silent(['The telling detail is the date.']);
  });

  it('skips a short insertion between a cue that opens its sentence and the clause', () => {
    shows({
      'She said, if elected, she would close the plant.': ['She | said | she would close the plant'],
      'He also claimed, without evidence, that the vote was rigged.': [
        'He | also claimed | that the vote was rigged',
      ],
    });
  });

  it('hears a clause with a long subject, or one that only its modal is left of', () => {
    shows({
      'Gibbon noted the average age of empires since the fall of Rome is long.': [
        'Gibbon | noted | the average age of empires since the fall of Rome is long',
      ],
    });
    shows({ 'Labour officials said it would not.': ['Labour officials | said | it would not'] });
  });

  it('takes what is reported from a relative clause', () => {
    shows({
      'She has the kind of job that many economists say is the future of work.': [
        'many economists | say | is the future of work',
      ],
      'They won a reform that he said improved the schools.': ['he | said | improved the schools'],
      'It was a decision they say allowed the crisis to grow.': ['they | say | allowed the crisis to grow'],
      'What they say is that the levy works.': ['they | say | that the levy works'],
    });
  });

  it('finds infinitives and objects behind a time', () => {
    shows({
      'Obama sought on Wednesday to ease the fears.': ['Obama | sought | to ease the fears'],
      'The scientists hope one day to harness that power.': ['The scientists | hope | to harness that power'],
      'The minister announced on Monday a review of the law.': [
        'The minister | announced | a review of the law',
      ],
    });
  });
});

describe('attribution: cues of several parts', () => {
  it('takes the verb that carries a statement or a view of its own', () => {
    shows({
      'The council issued a statement saying the park would close.': [
        'The council | issued a statement saying | the park would close',
      ],
      'Merkel voiced her support for the levy.': ['Merkel | voiced her support for | the levy'],
    });
  });

  it('reaches its preposition over a time or an addressee', () => {
    shows({
      'Obama spoke out on Tuesday about the killing.': ['Obama | spoke out on Tuesday about | the killing'],
      'The envoy talked to the general about a truce.': ['The envoy | talked to the general about | a truce'],
    });
  });

  it('takes in an adverb of manner that ends it', () => {
    shows({
      '“So brave,” the senator said dryly.': ['the senator | said dryly | “So brave,”'],
      'The bank has said repeatedly that it is solvent.': [
        'The bank | has said repeatedly | that it is solvent',
      ],
    });
  });

  it('reports reactions whether or not it names who has them', () => {
    shows({
      'Sanders won the endorsement of the teachers.': ['the teachers | won the endorsement of | Sanders'],
      'The minister has faced criticism over the delay.': [' | has faced criticism | The minister'],
    });
    silent(['The shop won a prize.']);
  });
});

describe('attribution: one subject for several reports', () => {
  it('gives it to past forms in a list', () => {
    shows({
      'She urged a truce, proposed that the troops leave, and went home.': [
        'She | proposed | that the troops leave, and went home',
      ],
    });
    silent(['The mayor smiled, surprised by the vote.']);
  });

  it('finds it behind an -ing form that opens the sentence', () => {
    shows({
      'Noting that time was short, the minister left the talks.': [
        'the minister | Noting | that time was short',
      ],
      'After arguing that the levy worked, Merkel dropped it.': ['Merkel | arguing | that the levy worked'],
    });
    silent(['Having said that, the plan is sound.']);
  });

  it('lets "it" want and believe, but not seem or mean', () => {
    shows({
      'It hopes to build a plant in Ohio.': ['It | hopes | to build a plant in Ohio'],
      'It believes that the plan works.': ['It | believes | that the plan works'],
    });
    silent(['It feels as if the war never ended.', 'It means that the plan works.']);
  });

  it('tells tasks from rumours in the passive', () => {
    shows({ 'The unions were told to wait.': [' | were told | to wait'] });
  });
});

describe('attribution: speakers beside quotations', () => {
  it('never takes who is told something for who tells it', () => {
    shows({
      '"It is a disgrace," the leader of the union, Sharon Graham, told the BBC.': [
        'the leader of the union, Sharon Graham | told | "It is a disgrace,"',
      ],
      'The senator, who once called the pilot "a game changer", told reporters that it had failed.': [
        'The senator, who once called the pilot "a game changer | told | that it had failed',
        'who | once called | the pilot "a game changer"',
      ],
      '“We shall see,” said the minister.': ['the minister | said | “We shall see,”'],
    });
  });

  it('finds the subject before a relative clause that ends in a quotation', () => {
    shows({
      'The mayor, who called the plan "a gem", said that it was dead.': [
        'The mayor, who called the plan "a gem | said | that it was dead',
        'who | called | the plan "a gem"',
      ],
    });
  });

  it('ends what a parenthesis reports where the author goes on', () => {
    shows({
      'Prices fell, according to the bank, but nobody noticed.': ['the bank | according to | Prices fell'],
      'The number of flats has halved, according to the ministry, and the court has struck the law down.': [
        'the ministry | according to | The number of flats has halved',
      ],
    });
  });
});

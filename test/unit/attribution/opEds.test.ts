import { shows, silent, told } from './support';
import assert from 'node:assert/strict';

describe('attribution: relative clauses', () => {
  it('takes the antecedent for what a verb without an object is about', () => {
    shows({
      'The reform that the unions oppose is popular.': ['the unions | oppose | The reform'],
      'A treaty she has long advocated would end the war.': ['she | has long advocated | A treaty'],
      'The bill, which Republicans have backed, would cost billions.': [
        'Republicans | have backed | The bill',
      ],
      'They want the levy, which she thinks would raise a billion.': ['she | thinks | would raise a billion'],
    });
  });

  it('needs an antecedent, and a verb that is about something', () => {
    silent(['The day that he came was cold.', 'The firms they run in Ohio are small.']);
  });
});

describe('attribution: passives', () => {
  it('reports tasks, several agents and coordinated participles', () => {
    shows({
      'The agency was directed to refuse any deal.': [' | was directed | to refuse any deal'],
      'The ban was backed by Germany and by France and long opposed by Britain.': [
        'Germany and by France | was backed by | The ban',
        'Britain | opposed by | The ban',
      ],
      'The judge has been widely condemned.': [' | has been widely condemned | The judge'],
      'The chancellor was asked about the levy.': [' | was asked about | the levy'],
      'The banker was charged with fraud.': [' | was charged with | The banker was charged with fraud'],
    });
    const agents = told('The ban was backed by Germany and by France.').map(({ actor }) => actor);
    assert.deepEqual(agents, ['germany', 'france']);
  });

  it('names nobody for plain facts', () => {
    silent(['Half of all thefts are reported to the police.', 'The prize was offered in May.']);
  });
});

describe('attribution: reactions that a subject meets with', () => {
  it('takes the reaction for the cue and its holder for the source', () => {
    shows({
      'The levy has drawn criticism from farmers.': ['farmers | has drawn criticism from | The levy'],
      'His ideas have met with resistance among moderates.': [
        'moderates | have met with resistance among | His ideas',
      ],
      'The bill has won the support of most governors.': [
        'most governors | has won the support of | The bill',
      ],
    });
  });

  it('leaves other gains alone', () => {
    silent(['The firm has won a prize from the city.', 'The bill gets money from the state.']);
  });
});

describe('attribution: complements', () => {
  it('finds what an addressee was told about', () => {
    shows({
      'The minister told the press about the talks.': ['The minister | told | the talks'],
      'They asked the mayor for help.': ['They | asked | help'],
      'She explained to the ministry her plan for the port.': ['She | explained | her plan for the port'],
    });
  });

  it('finds predicates of an object', () => {
    shows({
      'He called her "weak".': ['He | called | her "weak"'],
      'Warren called the claim on Sunday "childish."': ['Warren | called | the claim on Sunday "childish."'],
      'The files reveal him to be a liar.': ['The files | reveal | him to be a liar'],
    });
  });

  it('finds bare clauses behind adjectives, whatever their degree', () => {
    shows({
      'The governor is not sure she can win.': ['The governor | is not sure | she can win'],
      'The senator was also most proud of the reform.': ['The senator | was also most proud of | the reform'],
    });
  });

  it('ends where somebody else reports', () => {
    shows({
      'The bank says the trade has grown, the union says it has shrunk.': [
        'The bank | says | the trade has grown',
        'the union | says | it has shrunk',
      ],
      'According to the same poll, support for the war fell in May.': [
        'the same poll | According to | support for the war fell in May',
      ],
    });
  });

  it('takes no circumstance for a report', () => {
    const found = told('"We lost," the mayor said when asked about the vote.');
    assert.deepEqual(
      found.map(({ type, content }) => `${type} ${content}`),
      ['direct "We lost,"', 'narrated the vote'],
    );
  });
});

describe('attribution: infinitives that are meant as done', () => {
  it('finds attempts, appearances and purposes', () => {
    shows({
      'The premier appeared to blame the banks.': ['The premier | appeared to blame | the banks'],
      'She tried to persuade the court that the law was void.': [
        'She | tried to persuade | that the law was void',
      ],
      'The mayor went on television on Monday to defend the ban.': ['The mayor | to defend | the ban'],
    });
  });

  it('leaves tasks and means alone', () => {
    silent(['The state needs more judges to defend the ban.', 'The aid helped her to attack the fort.']);
  });
});

describe('attribution: what unread op-eds showed', () => {
  it('joins a participle to its auxiliary over a short phrase', () => {
    shows({
      'The premier has at various times threatened to resign.': [
        'The premier | has at various times threatened | to resign',
      ],
      'Critics have in the past described the levy as cruel.': [
        'Critics | have in the past described | the levy as cruel',
      ],
    });
  });

  it('reports the whole clause of a passive predicate', () => {
    shows({
      'A truce is widely considered impossible.': [
        ' | is widely considered | A truce is widely considered impossible',
      ],
    });
  });

  it('hears nothing in addressees, reigns and titles', () => {
    silent([
      'She spoke to voters in Ohio.',
      'The emperor ruled Russia for thirty years.',
      'Several states have large ports.',
    ]);
    const title = told('Merkel told the press how late it was. "Meet the Press." That was it.');
    assert.deepEqual(
      title.filter(({ type }) => type === 'direct'),
      [],
    );
  });
});

import { shows, silent } from './support';

describe('attribution: word classes that context corrects', () => {
  it('reads a base form between its phrase and a finite verb as a noun', () => {
    shows({
      'On Friday the Merkel campaign said it would stop.': ['the Merkel campaign | said | it would stop'],
      'The London staff survey shows that morale is low.': [
        'The London staff survey | shows | that morale is low',
      ],
      'Another ranking says that Oslo is the dearest city.': [
        'Another ranking | says | that Oslo is the dearest city',
      ],
      'According to people close to the talks, the deal is dead.': [
        'people | According to | the deal is dead',
      ],
    });
  });

  it('reads auxiliaries, adverbs and infinitives that were taken for other words', () => {
    shows({
      'He points out that the Swedes have used coal for years.': [
        'He | points out | that the Swedes have used coal for years',
      ],
      'He has since said that he regrets the vote.': ['He | has since said | that he regrets the vote'],
      'Britain has long opposed the levy.': ['Britain | has long opposed | the levy'],
      'The union has asked the court to intervene.': ['The union | has asked | the court to intervene'],
      'The American public now knows that the war was lost.': [
        'The American public | now knows | that the war was lost',
      ],
    });
  });

  it('reads forms inside or at the end of their phrase as its parts', () => {
    shows({
      'He accused the press and the Merkel campaign of distorting her words.': [
        'He | accused | the press and the Merkel campaign of distorting her words',
      ],
      'The chairman told a Senate hearing on Thursday that the plan was ready.': [
        'The chairman | told | that the plan was ready',
      ],
      'Merkel argued during Saturday’s long debate that time was short.': [
        'Merkel | argued | that time was short',
      ],
      'The heads of both lobbying firms said they knew nothing.': [
        'The heads of both lobbying firms | said | they knew nothing',
      ],
      'An unnamed official said the talks were over.': ['An unnamed official | said | the talks were over'],
    });
  });

  it('finds verbs at the end of a segment, behind "what" and in -ing', () => {
    shows({
      'As the report shows, the levy hurts farmers.': ['the report | shows | the levy hurts farmers'],
      'What Argentina wants is to delay the payment.': ['Argentina | wants | to delay the payment'],
      'He fears voters supporting the far right.': ['voters | supporting | the far right'],
      'She left the room, warning against a ban.': ['She | warning against | a ban'],
    });
  });

  it('leaves nouns and quantities alone', () => {
    silent([
      'Those plans cover three towns.',
      'It was the first report of the year.',
      'The poor need help with the rent.',
      'Now that the state demands little, firms grow.',
    ]);
  });
});

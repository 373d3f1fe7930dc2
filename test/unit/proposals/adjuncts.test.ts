import assert from 'node:assert/strict';
import type { Proposal } from '../../../src/analysis/model';
import { cut } from '../support';
import { proposalsIn, type Names } from './layers';

const NAMES: Names = {
  Ministers: 'group',
  Ottawa: 'state',
  Washington: 'state',
  Parliament: 'government_body',
  Brussels: 'state',
  We: 'group',
};

function only(text: string): Proposal {
  const { proposals } = proposalsIn(text, NAMES);
  assert.equal(proposals.length, 1, text);
  return proposals[0] as Proposal;
}

type Part = 'deadline' | 'instrument' | 'counterpart';

function expectParts(part: Part, cases: ReadonlyArray<readonly [string, string | undefined]>): void {
  for (const [text, words] of cases) {
    const span = only(text)[part];
    assert.equal(span && cut(text, span), words, text);
  }
}

describe('proposals: adjuncts', () => {
  it('tells by when', () => {
    expectParts('deadline', [
      ['Ottawa must close its last coal plant by 2030.', 'by 2030'],
      ['By the end of the decade, Ottawa should ban the sale of gas boilers.', 'By the end of the decade'],
      ['Parliament should publish the report within six months.', 'within six months'],
      ['Washington ought to lift the tariff before the summit.', 'before the summit'],
      ['Parliament has to act before it is too late.', 'before it is too late'],
      ['We need to halve the deficit in the next five years.', 'in the next five years'],
      ['Repeal the act no later than March.', 'no later than March'],
      ['It is time for Brussels to decide this year.', 'this year'],
    ]);
  });

  it('takes no other "by", "within", "before" or "in" for a deadline', () => {
    expectParts('deadline', [
      ['The levy should be scrapped by Parliament.', undefined],
      ['Ottawa should cut emissions by a third.', undefined],
      ['Brussels must keep the deficit within limits.', undefined],
      ['Parliament should repeal the act that was passed by 2010.', undefined],
      ['Washington should invest in the next generation.', undefined],
    ]);
  });

  it('tells by what means', () => {
    expectParts('instrument', [
      ['Ottawa should pay for the buses through a levy on parking.', 'through a levy'],
      ['Parliament must restore trust by repealing the act.', 'by repealing the act'],
      ['Brussels should support the ports with a new fund.', 'with a new fund'],
      ['By cutting the fee, Ministers should help tenants first.', 'By cutting the fee'],
      ['Washington ought to curb prices by means of a price cap.', 'by means of a price cap'],
    ]);
  });

  it('takes times, ways and company for no means', () => {
    expectParts('instrument', [
      ['Ottawa should keep the shelters open through the winter.', undefined],
      ['Washington should negotiate with the new commission.', undefined],
      ['Ministers should act with their neighbours.', undefined],
    ]);
  });

  it('tells the other side of a bilateral act', () => {
    expectParts('counterpart', [
      ['Washington should negotiate with Tehran.', 'with Tehran'],
      ['Ottawa must sign a new treaty with the islanders.', 'with the islanders'],
      ['Ministers should seek better terms from the lenders.', 'from the lenders'],
      ['Brussels needs to work more closely with London.', 'with London'],
    ]);
  });

  it('sees no other side where only one acts', () => {
    expectParts('counterpart', [
      ['Brussels should replace the duty with a levy.', undefined],
      ['Parliament should protect tenants from eviction.', undefined],
      ['Ottawa should scrap the deal with Tehran.', undefined],
    ]);
  });
});

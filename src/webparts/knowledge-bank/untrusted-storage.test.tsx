import { cleanup, render, screen } from '@testing-library/react';
import * as React from 'react';
import {
  buildArticle,
  buildBank,
  buildQuestion,
  knowledgeNow,
  staffRights
} from '../../testing/knowledge/build-knowledge';
import { MemoryKnowledge } from '../../testing/knowledge/memory-knowledge';
import { cardiologyDirectory, memoryServices, resetPage, Surroundings } from '../../testing/knowledge/show-view';
import { everyGarbage, untrustedSnapshots, untrustedTab } from '../../testing/storage/untrusted-storage';
import { computerClock, TestClock } from '../../testing/time/test-clock';
import { KnowledgeBank } from './KnowledgeBank';
import { ServicesProvider } from './services';

const bank = buildBank({
  articles: [buildArticle(1, 'Reset a badge')],
  questions: [buildQuestion(3, 'Scanner beeps', { state: 'assigned' })],
  rights: { ...staffRights, answer: true }
});

/** An address of the knowledge bank, and what its view must have. */
const views: readonly (readonly [string, () => Promise<HTMLElement>])[] = [
  ['/page.aspx', () => screen.findByRole('link', { name: 'Reset a badge' })],
  ['/page.aspx?cgArticle=1', () => screen.findByRole('heading', { name: 'Did this work?' })],
  ['/page.aspx?cgQuestion=3', () => screen.findByLabelText('Your answer')],
  ['/page.aspx?cgKnowledge=ask', () => screen.findByLabelText(/^What happened\?/)]
];

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

describe.each(everyGarbage.map((garbage) => [garbage.label, garbage] as const))(
  'where the browser kept %s under every name',
  (_, garbage) => {
    it.each(views)('the knowledge bank shows %s as the site has it', async (address, findContent) => {
      resetPage(address);
      const complain = jest.spyOn(console, 'error');
      const repository = new MemoryKnowledge(bank);
      const snapshots = untrustedSnapshots(garbage, new TestClock(knowledgeNow));
      render(
        <Surroundings tab={untrustedTab(garbage, computerClock)}>
          <ServicesProvider value={memoryServices(repository, cardiologyDirectory(), snapshots)}>
            <KnowledgeBank />
          </ServicesProvider>
        </Surroundings>
      );
      await findContent();
      expect(repository.calls).toContain('readBank');
      expect(complain).not.toHaveBeenCalled();
    });
  }
);

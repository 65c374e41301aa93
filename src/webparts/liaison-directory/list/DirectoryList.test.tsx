import * as React from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import { VirtuosoMockContext } from 'react-virtuoso';
import { findCoverage, type CoverageGap } from '../../../domain/directory/coverage';
import type { Directory } from '../../../domain/directory/directory';
import { indexDirectory } from '../../../domain/directory/directory-index';
import type { Grouping } from '../../../domain/directory/directory-rows';
import { buildDepartment } from '../../../testing/directory/build-directory';
import { directoryToday, createDirectoryRender, smallDirectory } from '../../../testing/directory/render-in-directory';
import type { Navigation } from '../navigation';
import { Results } from './Results';
import { Toolbar } from './Toolbar';
import { useRows } from './use-rows';
import { ServicesProvider } from '../services';

const renderInDirectory = createDirectoryRender(ServicesProvider);

interface ListProps {
  readonly directory: Directory;
  readonly gap?: CoverageGap;
  readonly openDepartment: (id: number) => void;
  readonly openLiaison: (id: number) => void;
  readonly openLocation: (id: number) => void;
}

function List({ directory, gap: firstGap, openDepartment, openLiaison, openLocation }: ListProps): React.ReactElement {
  const [query, search] = React.useState('');
  const [grouping, group] = React.useState<Grouping>('location');
  const [gap, filter] = React.useState(firstGap);
  const index = React.useMemo(() => indexDirectory(directory), [directory]);
  const coverage = React.useMemo(() => findCoverage(index, directoryToday, 'UTC'), [index]);
  const own = { location: 'place-2', liaison: undefined };
  const rows = useRows(index, directoryToday, coverage, 'en-US', { query, grouping, gap, own });
  const navigation: Navigation = {
    query,
    grouping,
    gap,
    subject: { kind: 'department', id: 10 },
    search,
    group,
    filter,
    open: () => undefined,
    linkTo: () => ''
  };
  return (
    <>
      <Toolbar
        query={query}
        grouping={grouping}
        isCoverageOpen={false}
        onSearch={search}
        onGroup={group}
        onToggleCoverage={() => undefined}
        onToggleEditing={() => undefined}
      />
      <Results
        rows={rows}
        navigation={navigation}
        onOpenDepartment={openDepartment}
        onOpenLiaison={openLiaison}
        onOpenLocation={openLocation}
      />
    </>
  );
}

function show(facts: Partial<ListProps> = {}) {
  const actions = { openDepartment: jest.fn(), openLiaison: jest.fn(), openLocation: jest.fn() };
  return { ...actions, ...renderInDirectory(<List directory={smallDirectory} {...actions} {...facts} />) };
}

const table = () => screen.getByRole('table');
const rows = () => within(table()).getAllByRole('row').slice(1);
const headings = () =>
  within(table())
    .getAllByRole('heading')
    .map(({ textContent }) => textContent);

describe('the list', () => {
  it("puts the person's own location first", () => {
    show();
    expect(headings()).toEqual(['Central Hospital 3', 'North Campus 2']);
  });

  it('marks what was found and says why a row is there', async () => {
    const { user } = show();
    await user.type(screen.getByRole('searchbox'), 'image');
    expect(rows()).toHaveLength(2);
    expect(table().querySelector('mark')?.textContent).toBe('Image');
  });

  it('says so when nothing is found, and leads back', async () => {
    const { user } = show();
    await user.type(screen.getByRole('searchbox'), 'zzzz');
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(rows()).toHaveLength(7);
    expect(document.activeElement).toBe(within(table()).getAllByRole('button')[0]);
  });

  it('groups by liaison, those without one last', async () => {
    const { user } = show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group by' }), 'liaison');
    expect(headings().slice(0, 4)).toEqual(['Ana Ruiz 1', 'Ben Otero 1', 'Cleo Marsh 1', 'Dov Katz 1']);
    expect(headings()).toHaveLength(5);
  });

  it('shows only what a gap concerns', () => {
    show({ gap: 'departmentWithoutLiaison' });
    expect(rows()).toHaveLength(2);
    expect(table().textContent).toContain('Home Health');
  });

  it('opens departments, liaisons and locations from the keyboard', async () => {
    const { user, openDepartment, openLiaison, openLocation } = show();
    within(table()).getByRole('button', { name: 'Cardiology' }).focus();
    await user.keyboard('{Enter}');
    expect(openDepartment).toHaveBeenCalledWith(10);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(openLiaison).toHaveBeenCalledWith(1);
    within(table()).getByRole('button', { name: 'North Campus' }).focus();
    await user.keyboard('{Enter}');
    expect(openLocation).toHaveBeenCalledWith(1);
  });

  it('shows who covers before the liaison who is away', () => {
    show();
    const row = rows().find(({ textContent }) => textContent?.includes('Cleo Marsh'));
    expect(
      row &&
        within(row)
          .getAllByRole('button')
          .map(({ textContent }) => textContent)[1]
    ).toBe('Ana Ruiz');
  });

  it('counts all rows of a long list for assistive technology and keeps its columns', async () => {
    const departments = Array.from({ length: 120 }, (_, id) =>
      buildDepartment({ id: id + 1, name: `Department ${id + 1}`, liaisonId: 1 })
    );
    show({ directory: { ...smallDirectory, departments } });
    await waitFor(() => expect(Number(table().getAttribute('aria-rowcount'))).toBeGreaterThan(120));
    expect(within(table()).getAllByRole('columnheader')).toHaveLength(3);
  });

  it('draws of a long list what fits, and opens it from the keyboard', async () => {
    const departments = Array.from({ length: 120 }, (_, id) =>
      buildDepartment({ id: id + 1, name: `Department ${id + 1}`, liaisonId: 1 })
    );
    const openDepartment = jest.fn();
    const { user } = renderInDirectory(
      <VirtuosoMockContext.Provider value={{ viewportHeight: 400, itemHeight: 40 }}>
        <List
          directory={{ ...smallDirectory, departments }}
          openDepartment={openDepartment}
          openLiaison={jest.fn()}
          openLocation={jest.fn()}
        />
      </VirtuosoMockContext.Provider>
    );
    await waitFor(() => expect(rows().length).toBeLessThan(60));
    within(table()).getByRole('button', { name: 'Department 1' }).focus();
    await user.keyboard('{Enter}');
    expect(openDepartment).toHaveBeenCalledWith(1);
  });
});

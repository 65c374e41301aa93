import * as React from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import { DataError } from '../../../data/sharepoint/data-error';
import { indexDirectory } from '../../../domain/directory/directory-index';
import type { MemoryFacts } from '../../../testing/directory/directory-in-memory';
import { createDirectoryRender, type RenderedInDirectory } from '../../../testing/directory/render-in-directory';
import { DirectoryActsProvider } from '../directory-acts';
import { ServicesProvider, useServices } from '../services';
import { ImportPanel } from './ImportPanel';

jest.setTimeout(30_000);

const renderInDirectory = createDirectoryRender(ServicesProvider);

/** The panel over the directory in memory, read again where the panel asks for it. */
function Panel(): React.ReactElement | null {
  const { source } = useServices();
  const [reading, setReading] = React.useState<Awaited<ReturnType<typeof source.load>>>();
  const latest = React.useRef(reading);
  const reload = React.useCallback(async () => {
    latest.current = await source.load(undefined);
    setReading(latest.current);
  }, [source]);
  React.useEffect(() => {
    void reload();
  }, [reload]);
  const index = React.useMemo(() => reading && indexDirectory(reading.directory), [reading]);
  if (!index) return null;
  return (
    <DirectoryActsProvider
      value={{
        current: () => latest.current?.directory ?? index.directory,
        reload,
        offerUndo: () => undefined
      }}
    >
      <ImportPanel index={index} />
    </DirectoryActsProvider>
  );
}

const fileOf = (text: string): File => {
  const file = new File([text], 'directory.csv', { type: 'text/csv' });
  // jsdom's files have no `arrayBuffer`.
  return Object.assign(file, { arrayBuffer: async () => new TextEncoder().encode(text).buffer });
};

async function open(text: string, facts: Partial<MemoryFacts> = {}): Promise<RenderedInDirectory> {
  const shown = renderInDirectory(<Panel />, facts);
  await shown.user.upload(await screen.findByLabelText('Import a CSV file'), fileOf(text));
  return shown;
}

const listOf = (summary: RegExp): HTMLElement => {
  const details = screen.getByText(summary).closest('details');
  if (!details) throw new Error('No such rows.');
  return details;
};

describe('a file of departments', () => {
  const file = [
    'Department,Location,Liaison,Phone',
    'Cardiology,North Campus,Ana Ruiz,555-0142',
    'Billing,Central Hospital,Dov Katz,',
    'Dialysis,Central Hospital,Ben Otero,',
    'Oncology,Nowhere,,'
  ].join('\n');

  it('is shown row by row before anything is written', async () => {
    const { memory } = await open(file);
    await screen.findByText('Changed: 1');
    expect(listOf(/^Changed/).textContent).toContain('Phone: (empty) → 555-0142');
    expect(listOf(/^Added/).textContent).toContain('Dialysis');
    expect(listOf(/^Refused:/).textContent).toContain('Location: not found (“Nowhere”)');
    screen.getByText('Unchanged: 1');
    expect(memory.directory.departments).toHaveLength(5);
  });

  it('is written but for refused rows, and says when all of it is there', async () => {
    const { user, memory } = await open(file);
    await user.click(await screen.findByRole('button', { name: 'Import 2 rows' }));
    await screen.findByText('Done. The directory says what the file says.');
    expect(memory.directory.departments).toHaveLength(6);
    expect(memory.directory.departments[0]?.phone).toBe('555-0142');
    screen.getByText('Unchanged: 3');
  });

  it('goes on after a row that the site refused, without writing anything twice', async () => {
    const { user, memory } = await open(file);
    await screen.findByText('Changed: 1');
    memory.nextFailure = undefined;
    const add = jest.spyOn(memory.departments, 'writeAll');
    add.mockImplementationOnce(async (writes) =>
      writes.map((_, at) => (at === 0 ? new DataError('throttled', 'test', 'Too many requests.', 429) : undefined))
    );
    await user.click(screen.getByRole('button', { name: 'Import 2 rows' }));
    await screen.findByText('Too many requests.');
    await user.click(screen.getByRole('button', { name: 'Import 2 rows' }));
    await screen.findByText('Done. The directory says what the file says.');
    expect(memory.directory.departments.filter(({ name }) => name === 'Dialysis')).toHaveLength(1);
  });

  it('with other headings is read by what someone chooses for its columns', async () => {
    const { user } = await open('Service,Location\nDialysis,Central Hospital');
    await screen.findByText(/No column holds: Name/);
    await user.selectOptions(screen.getByLabelText('Service'), 'Department');
    await screen.findByText('Added: 1');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('that names accounts nothing is known of is looked up on the site', async () => {
    const nils = {
      login: 'i:0#.f|membership|nils@hospital.example',
      name: 'nils@hospital.example',
      email: 'nils@hospital.example',
      jobTitle: '',
      department: ''
    };
    const { user, memory } = await open(
      'Department,Location,Executive\nDialysis,Central Hospital,nils@hospital.example',
      { people: [nils] }
    );
    await user.click(await screen.findByRole('button', { name: 'Import 1 row' }));
    await waitFor(() => expect(memory.directory.departments[5]?.executive?.login).toBe(nils.login));
  });

  it.each([
    ['', 'This file is empty.'],
    ['PK\u0003\u0004\u0000\u0000 a workbook', /This isn't a CSV file/]
  ])('that is none says so: %j', async (text, said) => {
    await open(text);
    expect((await screen.findByRole('alert')).textContent).toMatch(said);
  });
});

describe('a file of liaisons', () => {
  it('may name as backup someone it adds itself', async () => {
    const { user, memory } = renderInDirectory(<Panel />);
    await user.selectOptions(await screen.findByLabelText('What the file is about'), 'Liaisons');
    await user.upload(
      screen.getByLabelText('Import a CSV file'),
      fileOf('Name,Location,Backup\nPia Lund,Central Hospital,Gus Meyer\nGus Meyer,Central Hospital,')
    );
    await user.click(await screen.findByRole('button', { name: 'Import 2 rows' }));
    await screen.findByText('Done. The directory says what the file says.');
    const [pia, gus] = memory.directory.liaisons.slice(4);
    expect([pia?.name, gus?.name]).toEqual(['Pia Lund', 'Gus Meyer']);
    expect(pia?.backupId).toBe(gus?.id);
  });
});

it('is taken back unchanged after an export', async () => {
  const texts: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => String(texts.push(blob)), revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { user } = renderInDirectory(<Panel />);
  await user.click(await screen.findByRole('button', { name: 'Export to a CSV file' }));
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(texts[0] ?? new Blob());
  });
  await user.upload(screen.getByLabelText('Import a CSV file'), fileOf(text));
  await screen.findByText('Unchanged: 5');
  expect(
    within(screen.getByRole('group', { name: 'Import or export' })).queryByRole('button', { name: /^Import/ })
  ).toBeNull();
});

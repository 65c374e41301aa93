import * as React from 'react';
import { screen } from '@testing-library/react';
import { findCoverage, type Coverage, type CoverageGap } from '../../../domain/directory/coverage';
import { indexDirectory } from '../../../domain/directory/directory-index';
import { buildDirectory } from '../../../testing/directory/build-directory';
import { directoryToday, createDirectoryRender, smallDirectory } from '../../../testing/directory/render-in-directory';
import { CoverageBar } from './CoverageBar';
import { ServicesProvider } from '../services';

const renderInDirectory = createDirectoryRender(ServicesProvider);

function Bar({ coverage }: { readonly coverage: Coverage }): React.ReactElement {
  const [gap, setGap] = React.useState<CoverageGap>();
  return <CoverageBar coverage={coverage} gap={gap} onChoose={setGap} />;
}

const coverageOf = (directory = smallDirectory): Coverage =>
  findCoverage(indexDirectory(directory), directoryToday, 'UTC');
const pressed = () => screen.queryAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);

describe('CoverageBar', () => {
  it('names each kind of gap there is, counted', () => {
    renderInDirectory(<Bar coverage={coverageOf()} />);
    const names = screen.getAllByRole('button').map(({ textContent }) => textContent ?? '');
    expect(names.some((name) => /^1 department/.test(name))).toBe(true);
    expect(names.some((name) => /^0 /.test(name))).toBe(false);
  });

  it('is a filter that is pressed and released from the keyboard', async () => {
    const { user } = renderInDirectory(<Bar coverage={coverageOf()} />);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(pressed()).toEqual([document.activeElement?.textContent]);
    await user.keyboard(' ');
    expect(pressed()).toEqual([]);
  });

  it('shows one kind at a time', async () => {
    const { user } = renderInDirectory(<Bar coverage={coverageOf()} />);
    const [first, second] = screen.getAllByRole('button');
    await user.click(first as Element);
    await user.click(second as Element);
    expect(pressed()).toEqual([second?.textContent]);
  });

  it('says so when nothing is missing', () => {
    renderInDirectory(<Bar coverage={coverageOf(buildDirectory())} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/\w+/, { selector: 'p' })).toBeTruthy();
  });
});

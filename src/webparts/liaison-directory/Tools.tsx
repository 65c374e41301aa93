import * as React from 'react';
import type { DirectoryReading } from '../../data/directory/reader';
import { countGaps, type Coverage } from '../../domain/directory/coverage';
import type { DirectoryIndex } from '../../domain/directory/directory-index';
import { Skeleton } from '../../ui/states/Skeleton';
import { CoverageBar } from './coverage/CoverageBar';
import { Toolbar } from './list/Toolbar';
import { EditorTools } from './manage/EditorTools';
import type { Navigation } from './navigation';
import type { Panel } from './use-panel';

const ImportPanel = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'liaison-directory-import' */ './import/ImportPanel')).ImportPanel
}));

export interface ToolsProps {
  readonly index: DirectoryIndex;
  readonly coverage: Coverage;
  readonly rights: DirectoryReading['rights'];
  readonly navigation: Navigation;
  readonly panel: Panel;
}

/** Whether someone may change anything here. */
export function isEditorBy({ liaisons, departments, locations }: DirectoryReading['rights']): boolean {
  return [liaisons, departments, locations].some(({ canAdd, canEdit }) => canAdd || canEdit);
}

/** What one searches with, and what editors see to. */
export function Tools({ index, coverage, rights, navigation, panel }: ToolsProps): React.ReactElement {
  const { query, grouping, gap, search, group, filter } = navigation;
  const [isCoverageAsked, setIsCoverageAsked] = React.useState(false);
  const [isEditing, setIsEditing] = React.useState(false);
  const [isImportShown, setIsImportShown] = React.useState(false);
  const isEditor = isEditorBy(rights);
  const isCoverageOpen = isEditor && (isCoverageAsked || gap !== undefined);
  const toggleCoverage = (): void => {
    setIsCoverageAsked(!isCoverageOpen);
    if (isCoverageOpen) filter(undefined);
  };
  return (
    <>
      <Toolbar
        query={query}
        grouping={grouping}
        gapCount={isEditor ? countGaps(coverage) : undefined}
        isCoverageOpen={isCoverageOpen}
        onSearch={search}
        onGroup={group}
        onToggleCoverage={toggleCoverage}
        isEditing={isEditor ? isEditing : undefined}
        onToggleEditing={() => setIsEditing(!isEditing)}
      />
      {isEditor && isEditing && (
        <EditorTools
          index={index}
          rights={rights}
          onAdd={panel.add}
          isImportShown={isImportShown}
          onToggleImport={() => setIsImportShown(!isImportShown)}
        />
      )}
      {isEditor && isEditing && isImportShown && (
        <React.Suspense fallback={<Skeleton blocks={[120]} />}>
          <ImportPanel index={index} />
        </React.Suspense>
      )}
      {isCoverageOpen && <CoverageBar coverage={coverage} gap={gap} onChoose={filter} />}
    </>
  );
}

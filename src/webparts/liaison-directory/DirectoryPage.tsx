import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import type { DirectoryReading } from '../../data/directory/reader';
import { findCoverage } from '../../domain/directory/coverage';
import { indexDirectory } from '../../domain/directory/directory-index';
import { fillCount } from '../../ui/format/text';
import { useAnnouncedCount } from '../../ui/live/use-announced-count';
import { useLayout } from '../../ui/frame/layout';
import { DirectoryActsProvider } from './directory-acts';
import type { DirectoryChanges } from './use-directory';
import { useActs } from './use-acts';
import { useNavigation } from './navigation';
import { useOwnLiaison } from './own/use-own-liaison';
import { usePanel } from './use-panel';
import { useRows } from './list/use-rows';
import { useServices } from './services';
import { useDayReading } from './site-days';
import { DetailPanel } from './DetailPanel';
import { FirstSteps } from './manage/FirstSteps';
import { Results } from './list/Results';
import { isEditorBy, Tools } from './Tools';
import { UndoNotice } from './UndoNotice';
import { YourLiaison } from './own/YourLiaison';
import styles from './DirectoryPage.module.scss';

export interface DirectoryPageProps {
  readonly reading: DirectoryReading;
  readonly changes: DirectoryChanges;
  readonly reload: () => Promise<void>;
}

/** The directory: who to turn to first, then everyone. */
export function DirectoryPage({ reading, changes, reload }: DirectoryPageProps): React.ReactElement {
  const { directory, profile, rights } = reading;
  const { login } = useServices();
  const { today, locale, zone } = useDayReading();
  const isWide = useLayout() === 'wide';
  const navigation = useNavigation();
  const { query, grouping, gap } = navigation;
  const panel = usePanel(navigation, isWide);
  const { acts, undoable } = useActs(directory, reload);

  const index = React.useMemo(() => indexDirectory(directory), [directory]);
  const coverage = React.useMemo(() => findCoverage(index, today, zone), [index, today, zone]);
  const own = useOwnLiaison({ index, profile, login, today });
  const rows = useRows(index, today, coverage, locale, { query, grouping, gap, own: own.groups });
  useAnnouncedCount(
    fillCount({ one: strings.FoundOne, other: strings.FoundOther }, rows.count, locale),
    `${query}|${grouping}|${gap ?? ''}`
  );
  const isEmpty = index.directory.departments.length === 0 && index.directory.liaisons.length === 0;
  const shared = { index, rights, navigation, panel };

  return (
    <DirectoryActsProvider value={acts}>
      <div className={styles.page}>
        {undoable && <UndoNotice undoable={undoable} />}
        {!isEmpty && (
          <YourLiaison
            index={index}
            profile={profile}
            own={own}
            onOpenLiaison={panel.openLiaison}
            onOpenDepartment={panel.openDepartment}
            onAssign={rights.departments.canEdit ? panel.editDepartment : undefined}
          />
        )}
        {(!isEmpty || isEditorBy(rights)) && <Tools {...shared} coverage={coverage} />}
        <div className={styles.main} data-beside={panel.opened === 'beside' || undefined}>
          <div ref={panel.list} hidden={panel.opened === 'instead'}>
            {isEmpty && <FirstSteps directory={index.directory} rights={rights} onAdd={panel.add} />}
            {(!isEmpty || rows.groups.length > 0) && (
              <Results
                rows={rows}
                navigation={navigation}
                onOpenDepartment={panel.openDepartment}
                onOpenLiaison={panel.openLiaison}
                onOpenLocation={panel.openLocation}
              />
            )}
          </div>
          {panel.opened !== 'nothing' && <DetailPanel {...shared} changes={changes} />}
        </div>
      </div>
    </DirectoryActsProvider>
  );
}

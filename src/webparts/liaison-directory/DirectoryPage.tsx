import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import type { DirectoryReading } from '../../data/directory/reader';
import { countGaps, findCoverage } from '../../domain/directory/coverage';
import { indexDirectory } from '../../domain/directory/directory-index';
import { fillCount } from '../../ui/format/text';
import { useAnnouncedCount } from '../../ui/live/use-announced-count';
import { useLayout } from '../../ui/frame/layout';
import type { DirectoryChanges } from './use-directory';
import { useNavigation } from './navigation';
import { useOwnLiaison } from './own/use-own-liaison';
import { usePanel } from './use-panel';
import { useRows } from './list/use-rows';
import { CoverageBar } from './coverage/CoverageBar';
import { useServices } from './services';
import { useDayReading } from './site-days';
import { DetailPanel } from './DetailPanel';
import { Results } from './list/Results';
import { YourLiaison } from './own/YourLiaison';
import { Toolbar } from './list/Toolbar';
import styles from './DirectoryPage.module.scss';

export interface DirectoryPageProps {
  readonly reading: DirectoryReading;
  readonly changes: DirectoryChanges;
}

/** The directory: who to turn to first, then everyone. */
export function DirectoryPage({ reading, changes }: DirectoryPageProps): React.ReactElement {
  const { directory, profile, rights } = reading;
  const { login } = useServices();
  const { today, locale, zone } = useDayReading();
  const isWide = useLayout() === 'wide';
  const navigation = useNavigation();
  const { query, grouping, gap } = navigation;
  const panel = usePanel(navigation, isWide);
  const [isCoverageAsked, setIsCoverageAsked] = React.useState(false);

  const index = React.useMemo(() => indexDirectory(directory), [directory]);
  const coverage = React.useMemo(() => findCoverage(index, today, zone), [index, today, zone]);
  const own = useOwnLiaison({ index, profile, login, today });
  const rows = useRows(index, today, coverage, locale, { query, grouping, gap, own: own.groups });
  useAnnouncedCount(
    fillCount({ one: strings.FoundOne, other: strings.FoundOther }, rows.count, locale),
    `${query}|${grouping}|${gap ?? ''}`
  );

  const isEditor = rights.liaisons.canEdit || rights.departments.canEdit;
  const isCoverageOpen = isEditor && (isCoverageAsked || gap !== undefined);
  const toggleCoverage = (): void => {
    setIsCoverageAsked(!isCoverageOpen);
    if (isCoverageOpen) navigation.filter(undefined);
  };

  return (
    <div className={styles.page}>
      <YourLiaison
        index={index}
        profile={profile}
        own={own}
        onOpenLiaison={panel.openLiaison}
        onAssign={rights.departments.canEdit ? panel.editDepartment : undefined}
      />
      <Toolbar
        query={query}
        grouping={grouping}
        gapCount={isEditor ? countGaps(coverage) : undefined}
        isCoverageOpen={isCoverageOpen}
        onSearch={navigation.search}
        onGroup={navigation.group}
        onToggleCoverage={toggleCoverage}
        onAdd={rights.liaisons.canAdd ? panel.addLiaison : undefined}
      />
      {isCoverageOpen && <CoverageBar coverage={coverage} gap={gap} onChoose={navigation.filter} />}
      <div className={styles.main} data-beside={panel.opened === 'beside' || undefined}>
        <div ref={panel.list} hidden={panel.opened === 'instead'}>
          <Results
            rows={rows}
            navigation={navigation}
            onOpenDepartment={panel.openDepartment}
            onOpenLiaison={panel.openLiaison}
          />
        </div>
        {panel.opened !== 'nothing' && (
          <DetailPanel index={index} navigation={navigation} panel={panel} rights={rights} changes={changes} />
        )}
      </div>
    </div>
  );
}

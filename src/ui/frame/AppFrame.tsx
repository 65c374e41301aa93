import * as React from 'react';
import { createTheme, ThemeProvider, type PartialTheme } from '@fluentui/react/lib/Theme';
import { LocaleContext } from '../format/locale';
import { LayoutContext, useMeasuredLayout } from './layout';
import { AnnouncerProvider } from '../live/announcer';
import type { WaitSignal } from '../live/wait-signal';
import { WaitNotice } from '../live/WaitNotice';
import { FailureBoundary } from '../states/FailureBoundary';
import { SetUpContext, type SetUp } from '../states/set-up';
import { themeVariables } from '../theme/theme-variables';
import styles from './AppFrame.module.scss';

const nothingToSetUp: SetUp = {};

export interface AppFrameProps {
  /** The theme of the section the web part is in. */
  readonly theme: PartialTheme | undefined;
  /** Name of the application for assistive technology. */
  readonly label: string;
  /** What can be done where the lists are missing; nothing when left out. */
  readonly setUp?: SetUp;
  /** Reports when SharePoint asks the application to wait. */
  readonly waits: WaitSignal;
  readonly locale: string;
}

/**
 * The outermost component of every application: theme, colors as CSS variables, layout by own width, the live region, and a
 * boundary that shows a failure instead of an empty box.
 */
export function AppFrame({
  theme,
  label,
  setUp = nothingToSetUp,
  waits,
  locale,
  children
}: React.PropsWithChildren<AppFrameProps>): React.ReactElement {
  const element = React.useRef<HTMLElement>(null);
  const layout = useMeasuredLayout(element);
  const fullTheme = React.useMemo(() => createTheme(theme ?? {}), [theme]);
  const variables = React.useMemo(() => themeVariables(fullTheme) as React.CSSProperties, [fullTheme]);
  return (
    <ThemeProvider theme={fullTheme} applyTo="none">
      <section ref={element} className={styles.frame} style={variables} data-layout={layout} aria-label={label}>
        <LocaleContext.Provider value={locale}>
          <LayoutContext.Provider value={layout}>
            <AnnouncerProvider>
              <WaitNotice waits={waits} locale={locale} />
              <SetUpContext.Provider value={setUp}>
                <FailureBoundary>{children}</FailureBoundary>
              </SetUpContext.Provider>
            </AnnouncerProvider>
          </LayoutContext.Provider>
        </LocaleContext.Provider>
      </section>
    </ThemeProvider>
  );
}

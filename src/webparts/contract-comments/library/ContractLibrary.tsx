import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { DocumentSetIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import type { ContractsState } from '../../../data/contracts/contract-repository';
import { groupByYear, type Contract } from '../../../domain/contracts/contract';
import type { LogFold } from '../../../domain/contracts/thread/log-fold';
import { useElementRegistry, type ElementRegistry } from '../../../ui/elements/element-registry';
import { StateMessage } from '../../../ui/states/StateMessage';
import { useSeen } from '../use-seen';
import { useServices } from '../services';
import { ContractRow } from './ContractRow';
import { useNewContracts } from './use-new-contracts';
import styles from './ContractLibrary.module.scss';

export interface ContractLibraryProps {
  readonly state: ContractsState;
  readonly discussions: LogFold;
  /** Contracts whose comments SharePoint treats otherwise than their period says, by number. */
  readonly unkept?: ReadonlySet<number>;
  /** The contract the person comes back from, by its number: its link has the focus, unless something else has it by then. */
  readonly leftId?: number;
  readonly onOpen: (contract: Contract) => void;
  /** Begins a new contract, for the office. */
  readonly onNew: () => void;
}

function useFocusOnReturn(links: ElementRegistry<number>, leftId: number | undefined): void {
  const first = React.useRef(leftId);
  React.useEffect(() => {
    if (first.current !== undefined && document.activeElement === document.body) links.get(first.current)?.focus();
  }, [links]);
}

/** Puts the focus on the link of a contract once it is drawn. */
function useGoTo(links: ElementRegistry<number>): (id: number | undefined) => void {
  const [goal, setGoal] = React.useState<number>();
  React.useEffect(() => {
    if (goal === undefined) return;
    links.get(goal)?.focus();
    setGoal(undefined);
  }, [goal, links]);
  return setGoal;
}

/** All contracts, the latest year first, each with its comment period and what happened since one last looked. */
export function ContractLibrary({
  state,
  discussions,
  unkept,
  leftId,
  onOpen,
  onNew
}: ContractLibraryProps): React.ReactElement {
  const { locale } = useServices();
  const seen = useSeen();
  const links = useElementRegistry<number>();
  useFocusOnReturn(links, leftId);
  const { shown, news, showAll } = useNewContracts(state);
  const years = React.useMemo(() => groupByYear(shown, locale), [shown, locale]);
  const goTo = useGoTo(links);
  const { speaksForOffice } = state.rights;
  const newContract = speaksForOffice && <PrimaryButton text={strings.NewContract} onClick={onNew} />;
  if (years.length === 0) {
    return (
      <StateMessage
        icon={<DocumentSetIcon />}
        title={strings.NoContractsTitle}
        text={speaksForOffice ? strings.NoContractsForChief : strings.NoContractsText}
      >
        {newContract}
      </StateMessage>
    );
  }
  return (
    <div className={styles.library}>
      {newContract && <div>{newContract}</div>}
      {news && (
        <div className={styles.arrivals}>
          <button type="button" className={styles.arrival} onClick={() => goTo(showAll())}>
            {news}
          </button>
        </div>
      )}
      {years.map(({ year, contracts }) => (
        <section key={year ?? 'none'} className={styles.year}>
          <h2 className={styles.heading}>{year ?? strings.NoYear}</h2>
          <ul className={styles.list}>
            {contracts.map((contract) => (
              <ContractRow
                key={contract.id}
                link={links.refFor(contract.id)}
                contract={contract}
                isUnkept={unkept?.has(contract.id) ?? false}
                state={state}
                discussion={discussions.of(contract.id).discussion}
                seen={seen(contract.id)}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import { withQuestion } from '../../../domain/knowledge/bank';
import { BlockedSiteIcon } from '@fluentui/react-icons-mdl2';
import { useAnnounce } from '../../../ui/live/announcer';
import { toFailure } from '../../../ui/states/to-failure';
import { StateMessage } from '../../../ui/states/StateMessage';
import { useAct } from '../../../ui/resource/use-act';
import { useAskDraft } from './use-ask-draft';
import { useServices } from '../services';
import type { ViewProps } from '../view-props';
import { PageHead } from '../PageHead';
import { AskForm } from './AskForm';
import { SimilarItems } from './SimilarItems';
import styles from './AskView.module.scss';

export interface AskViewProps extends ViewProps {
  /** What the person was looking for, as a first title. */
  readonly firstTitle: string;
  readonly onSent: () => void;
}

/** Ask, report a problem or say thanks; similar items are beside the form and never in its way. */
export function AskView({
  bank,
  entries,
  find,
  firstTitle,
  onBack,
  onOpen,
  onChangeBank,
  onSent
}: AskViewProps): React.ReactElement {
  const { repository } = useServices();
  const announce = useAnnounce();
  const act = useAct();
  const form = useAskDraft(bank, firstTitle);
  const send = async (): Promise<void> => {
    const sent = form.draft;
    const isSent = await act.run(async () => {
      const question = await repository.ask(form.toQuestion(), bank.me).catch((error: unknown) => {
        if (toFailure(error).reason === 'duplicate') form.renewKey();
        throw error;
      });
      onChangeBank((known) => withQuestion(known, question));
    });
    if (!isSent) return;
    form.forgetSent(sent);
    announce(strings.Sent);
    onSent();
  };
  const handleSend = (): void => {
    void send();
  };
  if (!bank.rights.ask) {
    return (
      <>
        <PageHead title={strings.AskTitle} onBack={onBack} />
        <StateMessage
          icon={<BlockedSiteIcon />}
          title={strings.VisitorsCannotAskTitle}
          text={strings.VisitorsCannotAsk}
        />
      </>
    );
  }
  return (
    <div className={styles.view}>
      <PageHead title={strings.AskTitle} onBack={onBack} />
      <div className={styles.split}>
        <AskForm form={form} locations={bank.locations} isBusy={act.isBusy} failure={act.failure} onSend={handleSend} />
        <SimilarItems
          words={`${form.draft.title} ${form.draft.details}`}
          entries={entries}
          find={find}
          onOpen={onOpen}
        />
      </div>
    </div>
  );
}

import * as React from 'react';
import { useId } from '@fluentui/react-hooks';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'KnowledgeBankStrings';
import { LONGEST_WORDS } from '../../../domain/knowledge/questions/question-limits';
import type { QuestionKind } from '../../../domain/knowledge/questions/question';
import { IdentifierWarning } from '../../../ui/guards/IdentifierWarning';
import { useSendGuard } from '../../../ui/guards/use-send-guard';
import { ErrorIcon } from '@fluentui/react-icons-mdl2';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { StateMessage } from '../../../ui/states/StateMessage';
import type { Failure } from '../../../ui/states/view-state';
import type { AskForm as Form } from './use-ask-draft';
import { ChoiceField } from '../../../ui/forms/ChoiceField';
import { useZoneHint } from '../../../ui/time/use-zone-hint';
import { MomentField } from '../../../ui/forms/MomentField';
import { AreaField, TextField } from '../../../ui/forms/TextField';
import styles from './AskForm.module.scss';
import type { LocationRef } from '../../../domain/people/location';

export interface AskFormProps {
  readonly form: Form;
  readonly locations: readonly LocationRef[];
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  readonly onSend: () => void;
}

const kinds: readonly QuestionKind[] = ['report', 'question', 'thanks'];

const kindNames: Readonly<Record<QuestionKind, string>> = {
  question: strings.KindQuestion,
  report: strings.KindReport,
  thanks: strings.KindThanks
};

function KindChoice({
  kind,
  onChange
}: {
  readonly kind: QuestionKind;
  readonly onChange: (kind: QuestionKind) => void;
}): React.ReactElement {
  const name = useId('cg-ask-kind');
  return (
    <fieldset className={styles.kinds}>
      <legend className={styles.hidden}>{strings.KindLegend}</legend>
      {kinds.map((each) => (
        <label key={each} className={styles.kind}>
          <input type="radio" name={name} checked={kind === each} onChange={() => onChange(each)} />
          <span>{kindNames[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Circumstances({ form, locations }: Pick<AskFormProps, 'form' | 'locations'>): React.ReactElement {
  const { draft, change, system, systems } = form;
  const zoneHint = useZoneHint();
  const isGuessed = draft.system === undefined && system !== '';
  return (
    <>
      <div className={styles.pair}>
        <MomentField label={strings.AskWhen} hint={zoneHint} value={draft.when} onChange={(when) => change({ when })} />
        <ChoiceField
          label={strings.AskWhere}
          none={strings.NotSaid}
          value={draft.locationId}
          choices={locations.map(({ id, name }) => ({ key: id, text: name }))}
          onChange={(locationId) => change({ locationId })}
        />
      </div>
      <TextField
        label={strings.AskSystem}
        hint={isGuessed ? strings.AskSystemGuessed : undefined}
        maxLength={255}
        proposals={systems}
        value={system}
        onChange={(next) => change({ system: next })}
      />
      <AreaField
        label={strings.AskTried}
        hint={strings.AskTriedHint}
        rows={2}
        maxLength={LONGEST_WORDS}
        value={draft.tried}
        onChange={(tried) => change({ tried })}
      />
    </>
  );
}

/** Why the question wasn't sent. */
function NotSent({ failure }: { readonly failure: Failure }): React.ReactElement {
  if (failure.reason !== 'duplicate') return <FailureMessage failure={failure} />;
  return (
    <StateMessage icon={<ErrorIcon />} title={strings.AskDuplicateTitle} text={strings.AskDuplicateText} isAlert />
  );
}

/** One column of plain fields; only what happened is required. */
export function AskForm({ form, locations, isBusy, failure, onSend }: AskFormProps): React.ReactElement {
  const { draft, change } = form;
  const [isMissingTitle, setMissingTitle] = React.useState(false);
  const isThanks = draft.kind === 'thanks';
  const title = React.useRef<HTMLInputElement>(null);
  const focusTitle = (): void => title.current?.focus();
  const guard = useSendGuard(
    [
      { label: strings.AskWhat, text: draft.title },
      { label: strings.AskDetails, text: draft.details },
      { label: strings.AskTried, text: draft.tried }
    ],
    onSend
  );
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    const isMissing = draft.title.trim() === '';
    setMissingTitle(isMissing);
    if (isMissing) focusTitle();
    else guard.send();
  };
  return (
    <form className={styles.form} onSubmit={handleSubmit} noValidate>
      <KindChoice kind={draft.kind} onChange={(kind) => change({ kind })} />
      <TextField
        inputRef={title}
        label={isThanks ? strings.AskThanksWhat : strings.AskWhat}
        hint={isThanks ? undefined : strings.AskWhatHint}
        isRequired
        maxLength={255}
        error={isMissingTitle && draft.title.trim() === '' ? strings.AskWhatMissing : undefined}
        value={draft.title}
        onChange={(next) => change({ title: next })}
      />
      <AreaField
        label={strings.AskDetails}
        hint={strings.AskDetailsHint}
        rows={5}
        maxLength={LONGEST_WORDS}
        value={draft.details}
        onChange={(details) => change({ details })}
      />
      {!isThanks && <Circumstances form={form} locations={locations} />}
      {guard.findings.length > 0 && (
        <IdentifierWarning findings={guard.findings} onEdit={focusTitle} onSendAnyway={guard.sendAnyway} />
      )}
      {failure && <NotSent failure={failure} />}
      <div className={styles.send}>
        <PrimaryButton
          type="submit"
          allowDisabledFocus
          disabled={isBusy}
          text={isBusy ? strings.Sending : strings.Send}
        />
        <span className={styles.next}>{isThanks ? strings.AskThanksNext : strings.AskNext}</span>
      </div>
    </form>
  );
}

import * as React from 'react';
import { useId } from '@fluentui/react-hooks';
import { UploadIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import { readableEndings } from '../../../domain/contracts/document/new-file';
import styles from './FileDrop.module.scss';

export interface FileDropProps {
  readonly label: string;
  /** What is wrong, and what to do about it. */
  readonly error?: string;
  readonly onFile: (file: File) => void;
}

const accept = readableEndings.map((ending) => `.${ending}`).join(',');

const isOfFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

interface FileDropping {
  readonly zone: React.RefObject<HTMLDivElement>;
  readonly isOver: boolean;
}

/** Takes a file that is dropped on an element. One dropped beside it must not lead away from the page. */
function useFileDropping(onFile: (file: File) => void): FileDropping {
  const zone = React.useRef<HTMLDivElement>(null);
  const [isOver, setIsOver] = React.useState(false);
  const latest = React.useRef(onFile);
  latest.current = onFile;
  React.useEffect(() => {
    const isInside = ({ target }: Event): boolean =>
      target instanceof Node && (zone.current?.contains(target) ?? false);
    const handleOver = (event: DragEvent): void => {
      if (!isOfFiles(event)) return;
      event.preventDefault();
      setIsOver(isInside(event));
      if (event.dataTransfer) event.dataTransfer.dropEffect = isInside(event) ? 'copy' : 'none';
    };
    const handleDrop = (event: DragEvent): void => {
      if (!isOfFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer?.files[0];
      if (file && isInside(event)) latest.current(file);
    };
    const handleLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    window.addEventListener('dragover', handleOver);
    window.addEventListener('drop', handleDrop);
    window.addEventListener('dragleave', handleLeave);
    return () => {
      window.removeEventListener('dragover', handleOver);
      window.removeEventListener('drop', handleDrop);
      window.removeEventListener('dragleave', handleLeave);
    };
  }, []);
  return { zone, isOver };
}

/** A place to drop a file on, with a button that opens the computer's own choice of files. */
export function FileDrop({ label, error, onFile }: FileDropProps): React.ReactElement {
  const id = useId('cg-file');
  const { zone, isOver } = useFileDropping(onFile);
  const handleChange = (event: React.ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.target.files ?? [];
    // The same file can be chosen again, once it was put right.
    event.target.value = '';
    if (file) onFile(file);
  };
  return (
    <div className={styles.field}>
      <div ref={zone} className={styles.zone} data-over={isOver || undefined} data-invalid={error ? true : undefined}>
        <UploadIcon aria-hidden="true" className={styles.icon} />
        <input
          id={id}
          className={styles.input}
          type="file"
          accept={accept}
          aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
          aria-invalid={error ? true : undefined}
          onChange={handleChange}
        />
        <label htmlFor={id} className={styles.button}>
          {label}
        </label>
        <span id={`${id}-hint`} className={styles.hint}>
          {strings.FileHint}
        </span>
      </div>
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

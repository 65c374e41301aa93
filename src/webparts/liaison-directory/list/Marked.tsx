import * as React from 'react';
import { findMarks } from '../../../domain/directory/find-marks';
import type { Marks } from '../../../domain/directory/search-rows';
import { Highlighted } from '../../../ui/format/Highlighted';

export interface MarkedProps {
  readonly text: string;
  /** What was searched for; left out where nothing was. */
  readonly marks: Marks | undefined;
}

/** A text with what the search found in it marked. */
export function Marked({ text, marks }: MarkedProps): React.ReactElement {
  return <Highlighted text={text} highlights={marks ? findMarks(text, marks) : []} />;
}

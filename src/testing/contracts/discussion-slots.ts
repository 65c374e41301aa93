import * as React from 'react';
import { NewComment } from '../../webparts/contract-comments/discussion/NewComment';
import { ThreadCard } from '../../webparts/contract-comments/discussion/ThreadCard';
import { ThreadList, type ThreadListProps } from '../../webparts/contract-comments/discussion/ThreadList';

/** The cards the web part gives its reader. */
export const slots = { ThreadCard, NewComment };

/** The list the web part gives its reader. */
export const renderList = (list: ThreadListProps): React.ReactElement => React.createElement(ThreadList, list);

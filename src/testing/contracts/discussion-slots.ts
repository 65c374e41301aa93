import { NewComment } from '../../webparts/contract-comments/discussion/NewComment';
import { ThreadCard } from '../../webparts/contract-comments/discussion/ThreadCard';

/** The cards the web part gives its reader. */
export const slots = { ThreadCard, NewComment };

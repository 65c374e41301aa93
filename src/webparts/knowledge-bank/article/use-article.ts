import * as React from 'react';
import { articleSnapshot } from '../../../data/knowledge/snapshot';
import type { ArticleReading } from '../../../domain/knowledge/bank';
import { useResource, type Resource } from '../../../ui/resource/use-resource';
import { useServices } from '../services';

/** An article's body and people; remembered, and read anew when it was changed after it was remembered. */
export function useArticle(articleId: number, modified: Date | undefined): Resource<ArticleReading> {
  const { repository, snapshots } = useServices();
  const changedAt = modified?.getTime() ?? 0;
  const source = React.useMemo(
    () => ({
      recall: async () => {
        const snapshot = await snapshots.read(articleSnapshot, articleId);
        return snapshot && snapshot.readAt >= changedAt ? snapshot : undefined;
      },
      load: () => repository.readArticle(articleId),
      remember: (value: ArticleReading, readAt: number) => {
        void snapshots.write(articleSnapshot, { value, readAt }, articleId);
      }
    }),
    [repository, snapshots, articleId, changedAt]
  );
  return useResource(source);
}

export const PrefetchDependencyPriority = { Low: 0, Normal: 1, High: 2 };
export const IdleTaskPriority = { Low: 0, Normal: 1, High: 2 };

function nothing(): void {
  // Prefetching only makes a later page faster.
}

export function createPrefetchDependencyQueue(): { enqueue: () => void; cancel: () => void } {
  return { enqueue: nothing, cancel: nothing };
}

export const IdleTaskQueue = { instance: { enqueueTask: nothing, removeTask: nothing, dequeueTask: nothing } };

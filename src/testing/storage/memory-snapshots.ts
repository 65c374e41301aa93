import type { Snapshot, SnapshotKind, SnapshotStore } from '../../data/storage/snapshot-store';

/** Snapshots that live as long as the test. */
export class MemorySnapshots implements SnapshotStore {
  private readonly kept = new Map<string, Snapshot<unknown>>();

  public async read<Value>(kind: SnapshotKind<Value>, id: string | number = ''): Promise<Snapshot<Value> | undefined> {
    return this.kept.get(`${kind.name}:${id}`) as Snapshot<Value> | undefined;
  }

  public async write<Value>(
    kind: SnapshotKind<Value>,
    snapshot: Snapshot<Value>,
    id: string | number = ''
  ): Promise<void> {
    this.kept.set(`${kind.name}:${id}`, snapshot);
  }

  public async clear(): Promise<void> {
    this.kept.clear();
  }
}

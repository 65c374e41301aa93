export const FAB_TOGGLE_EVT = 'fabToggle';

export const SortableLoader = {
  GetSortable: (): Promise<never> =>
    Promise.reject(new Error('Sorting in the property pane is not available in the local SharePoint.'))
};

export const ReadingMode = { ReadAfterOtherContent: 0, ReadImmediately: 1 };

export function ScreenReaderAlert(): null {
  return null;
}

export function getTimestampForGettyContent(): string {
  return '';
}

import * as React from 'react';
import { fireEvent, render } from '@testing-library/react';
import { useTabReturn } from './use-tab-return';

function Page({ onReturn }: { readonly onReturn: () => void }): null {
  useTabReturn(onReturn);
  return null;
}

function show() {
  const handleReturn = jest.fn();
  const { unmount } = render(<Page onReturn={handleReturn} />);
  const becomes = (state: DocumentVisibilityState): void => {
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    fireEvent(document, new Event('visibilitychange'));
  };
  return { handleReturn, unmount, becomes };
}

afterEach(() => jest.restoreAllMocks());

describe('useTabReturn', () => {
  it('calls once on the way back from another tab', () => {
    const { handleReturn, becomes } = show();
    fireEvent.blur(window);
    becomes('hidden');
    expect(handleReturn).not.toHaveBeenCalled();
    becomes('visible');
    fireEvent.focus(window);
    expect(handleReturn).toHaveBeenCalledTimes(1);
  });

  it('calls on the way back from a window beside it, which hid nothing', () => {
    const { handleReturn } = show();
    fireEvent.blur(window);
    expect(handleReturn).not.toHaveBeenCalled();
    fireEvent.focus(window);
    expect(handleReturn).toHaveBeenCalledTimes(1);
  });

  it('calls no more once it is gone', () => {
    const { handleReturn, unmount, becomes } = show();
    unmount();
    becomes('visible');
    fireEvent.blur(window);
    fireEvent.focus(window);
    expect(handleReturn).not.toHaveBeenCalled();
  });
});

import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { failure } from '../fixtures/fake-backend.js';
import { useReasoned } from './use-reasoned.js';

it('is one change however often it is pressed, another once something else is said, and says why it was not done', async () => {
  const ids: string[] = [];
  const send = async ({ id }: { readonly id: string }) => {
    ids.push(id);
    throw failure('unavailable', true);
  };
  const { result, rerender } = renderHook(({ about }) => useReasoned(send, () => {}, about), {
    initialProps: { about: 'May' },
  });
  const save = async () => {
    const before = ids.length;
    act(() => result.current.save(new Event('click')));
    await waitFor(() => expect(ids).toHaveLength(before + 1));
    await waitFor(() => expect(result.current.state).toBe('error'));
  };
  act(() => result.current.setReason('A letter'));
  await save();
  await save();
  expect(new Set(ids).size).toBe(1);
  expect(result.current.error).toMatchObject({ code: 'unavailable' });
  act(() => result.current.setReason('Another letter'));
  await save();
  expect(new Set(ids).size).toBe(2);
  rerender({ about: 'June' });
  await save();
  expect(new Set(ids).size).toBe(3);
});

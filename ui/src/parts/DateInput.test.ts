import { fireEvent, render, screen } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import { tIn } from '../i18n'
import { language } from '../i18n/language.svelte'
import DateInput from './DateInput.svelte'

/** A day field whose parts hold these texts when it is left. */
async function left(parts: string[]) {
  language.set('en')
  const { container } = render(DateInput, { label: 'First day' })
  const segments = [...container.querySelectorAll('.date-segment')]
  segments.forEach((segment, place) => (segment.textContent = parts[place] ?? ''))
  await fireEvent.focusOut(segments[0] as Element)
}

test('a day left half typed says that it is not kept', async () => {
  await left(['11', 'dd', 'yyyy'])
  expect(screen.getByText(tIn('en', 'part-date-half'))).toBeTruthy()
})

test.each([[['mm', 'dd', 'yyyy']], [['11', '21', '2026']]])('a day left whole or empty says nothing: %s', async (parts) => {
  await left(parts)
  expect(screen.queryByText(tIn('en', 'part-date-half'))).toBeNull()
})

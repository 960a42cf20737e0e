/** What the palette finds: what can be done here, and every record, under its names in both languages. */

import type { Component } from 'svelte'
import { keepPreference } from '../../editing/preference'
import type { Both, Finds, PassagePart, Theme } from '../../generated/types'
import { LANGS, language, t, tIn } from '../../i18n'
import {
  AddIcon,
  ArchiveIcon,
  AskIcon,
  CalendarIcon,
  CampaignIcon,
  ExportIcon,
  FileIcon,
  KeysIcon,
  LanguageIcon,
  LibraryIcon,
  ProfileIcon,
  OpenIcon,
  PartnersIcon,
  RedoIcon,
  SampleIcon,
  SettingsIcon,
  StageIcon,
  ThemeIcon,
  TodayIcon,
  UndoIcon,
} from '../../parts/icons'
import { preferences } from '../../platform/preferences.svelte'
import { at, go } from '../routes'
import type { Known } from '../known.svelte'
import { act, answers, chordFor, keysFor, wordFor, type ActionId, type KeyedId } from '../shortcuts'
import type { Findable } from './match'

export type Group = 'campaigns' | 'partners' | 'actions' | 'rooms'

export interface Entry extends Findable {
  id: string
  group: Group
  /** The name in the language shown, and the one in the other, where they differ. */
  name: string
  other: string
  icon: Component
  keys?: string
  /** The passage it was found in, when its name does not say it. */
  passage?: readonly PassagePart[]
  run: () => void
}

/** The groups in the order they are listed. */
export const GROUPS: readonly Group[] = ['campaigns', 'partners', 'actions', 'rooms']

const ACTIONS: readonly { id: KeyedId; icon: Component }[] = [
  { id: 'create', icon: AddIcon },
  { id: 'export', icon: ExportIcon },
  { id: 'undo', icon: UndoIcon },
  { id: 'redo', icon: RedoIcon },
  { id: 'new', icon: FileIcon },
  { id: 'open', icon: OpenIcon },
  { id: 'keys', icon: KeysIcon },
]

/** What can be done to the campaign that is open, and has no key. */
const OF_CAMPAIGN: readonly { id: ActionId; icon: Component }[] = [
  { id: 'session', icon: StageIcon },
  { id: 'replies', icon: AskIcon },
  { id: 'documents', icon: ExportIcon },
  { id: 'calendar', icon: CalendarIcon },
  { id: 'archive', icon: ArchiveIcon },
  { id: 'unarchive', icon: UndoIcon },
]

const THEMES: readonly Theme[] = ['light', 'dark', 'system']

const ROOMS = [
  { id: 'shell-today', words: 'search-words-today', icon: TodayIcon, address: at.today },
  { id: 'shell-partners', words: 'search-words-partners', icon: PartnersIcon, address: at.partners },
  { id: 'phase-board', words: 'search-words-board', icon: PartnersIcon, address: at.partnerBoard },
  { id: 'shell-campaigns', words: 'search-words-campaigns', icon: CampaignIcon, address: at.campaigns },
  { id: 'shell-profiles', words: 'search-words-profiles', icon: ProfileIcon, address: at.profiles() },
  { id: 'shell-library', words: 'search-words-library', icon: LibraryIcon, address: at.library },
  { id: 'rule-title', words: 'search-words-rules', icon: LibraryIcon, address: `${at.library}?part=rules` },
  { id: 'shell-settings', words: 'search-words-settings', icon: SettingsIcon, address: at.settings },
] as const

/** The campaigns that are known without asking. */
export function campaigns(known: Known): Entry[] {
  return known.campaigns.map(({ id, name }) => record('campaigns', id, name, CampaignIcon, at.campaign(id)))
}

/** The records that words find, nearest first. */
export function records({ partners, campaigns }: Finds): Entry[] {
  return [
    ...campaigns.map(({ id, title }) => record('campaigns', id, title, CampaignIcon, at.campaign(id))),
    ...partners.map(({ partner, name, spot }) => ({ ...record('partners', partner, name, PartnersIcon, at.partner(partner)), passage: spot?.parts })),
  ]
}

/** What can be done and opened here, under its names in both languages and under words that mean it. */
export function actions(): Entry[] {
  return [
    ...ACTIONS.filter(({ id }) => answers(id)).map(({ id, icon }) => ({
      ...named(wordFor(id)),
      id: `action/${id}`,
      group: 'actions' as const,
      icon,
      keys: chordFor(id),
      run: () => void act(id),
    })),
    ...OF_CAMPAIGN.filter(({ id }) => answers(id)).map(({ id, icon }) => ({
      ...named(`campaign-${id}`),
      id: `action/${id}`,
      group: 'actions' as const,
      icon,
      run: () => void act(id),
    })),
    ...(answers('sample') ? [{ ...named('start-sample-open', 'search-words-sample'), id: 'action/sample', group: 'actions' as const, icon: SampleIcon, run: () => void act('sample') }] : []),
    ...looks(),
    ...ROOMS.map(({ id, words, icon, address }) => ({
      ...named(id, words),
      id: `room/${id}`,
      group: 'rooms' as const,
      icon,
      keys: id === 'shell-settings' ? keysFor('settings') : undefined,
      run: () => go(address),
    })),
  ]
}

/** The languages and themes the window can be shown in, but for those it is shown in now. */
function looks(): Entry[] {
  const languages = LANGS.filter((lang) => lang !== language.current).map((lang) => ({
    ...named(`language-show-${lang}`, 'search-words-language'),
    id: `look/${lang}`,
    icon: LanguageIcon,
    run: () => void keepPreference({ language: lang }),
  }))
  const themes = THEMES.filter((theme) => theme !== preferences.current.theme).map((theme) => ({
    ...named(`settings-theme-show-${theme}`, 'search-words-theme'),
    id: `look/${theme}`,
    icon: ThemeIcon,
    run: () => void keepPreference({ theme }),
  }))
  return [...languages, ...themes].map((look) => ({ ...look, group: 'actions' }))
}

function record(group: Group, id: string, name: Both, icon: Component, address: string): Entry {
  const shown = name[language.current] || name[language.other]
  const other = name[language.other]
  return { id: `${group}/${id}`, group, name: shown, other: other === shown ? '' : other, names: [name.ru, name.en], icon, run: () => go(address) }
}

function named(key: string, words?: string): Pick<Entry, 'name' | 'other' | 'names'> {
  const meaning = words === undefined ? [] : [t(words), tIn(language.other, words)].flatMap((list) => list.split(', '))
  return { name: t(key), other: '', names: [t(key), tIn(language.other, key), ...meaning] }
}

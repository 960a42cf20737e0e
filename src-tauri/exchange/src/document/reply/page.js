
'use strict';
// The page works alone: no request, no library, and every text goes into it as text. It asks for answers, keeps them
// as a draft where the browser lets it, and writes them into a file that the brand's side reads.
(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId('data').textContent);
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));

  /* What shows nothing by itself; the first two alternatives are what emojis are made of, which stays. */
  const UNSEEN = /([\u2190-\u27bf\u2900-\u2bff\ufe0f\u{1f000}-\u{1faff}]\u200d(?=[\u2190-\u27bf\u2900-\u2bff\ufe0f\u{1f000}-\u{1faff}])|\u{1f3f4}[\u{e0020}-\u{e007f}]+)|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]/gu;

  /* What is said of each clause. A text knows the language it was begun in. */

  const blankText = () => ({ lang: '', text: '' });
  const blankAnswer = () => ({ choice: '', noting: false, question: blankText(), proposal: blankText(), note: blankText() });
  const clauses = all('[data-clause]').map((element) => {
    const side = (lang) => {
      const find = (part) => element.querySelector(`.side[lang="${lang}"] .${part}`);
      return { title: find('title').textContent, text: find('text') ? find('text').textContent : '' };
    };
    return { id: element.dataset.clause, element, ru: side('ru'), en: side('en'), answer: blankAnswer() };
  });
  // Made before anything can change what stands on the page: the answers speak of exactly this text.
  for (const clause of clauses) clause.digest = digest([clause.ru.title, clause.en.title, clause.ru.text, clause.en.text]);
  const questions = all('[data-question]').map((field) => ({ key: field.dataset.question, field, answer: blankText() }));
  const rest = { field: byId('rest-text'), answer: blankText() };
  let signature = null;
  let unsaved = false;
  let telling = null;

  const word = (key, values = {}) =>
    data.words[root.lang][key].replace(/\{(\w+)\}/g, (slot, name) => (name in values ? String(values[name]) : slot));

  /* How a clause stands: none, empty (begun without words), agree, question, proposal or note. */

  const said = (one) => clean(one.text).trim() !== '';
  const original = (clause, lang) => (lang === 'en' ? clause.en.text : clause.ru.text);
  const proposes = ({ answer: { choice } }) => choice === 'proposal';
  const notes = (clause) => clause.answer.noting || proposes(clause);
  const reworded = (clause) => {
    const { proposal } = clause.answer;
    return said(proposal) && proposal.text !== original(clause, proposal.lang);
  };
  function stateOf(clause) {
    const { choice, noting, question, note } = clause.answer;
    if (choice === 'agree') return 'agree';
    if (choice === 'question' && said(question)) return 'question';
    if (choice === 'proposal' && reworded(clause)) return 'proposal';
    if (notes(clause) && said(note)) return 'note';
    return choice || noting ? 'empty' : 'none';
  }
  const allAgreed = () => clauses.length > 0 && clauses.every((clause) => clause.answer.choice === 'agree');

  /* The page as it stands. */

  function show() {
    for (const clause of clauses) showClause(clause);
    const states = clauses.map(stateOf);
    const asked = data.form ? questions.length : clauses.length;
    const done = data.form
      ? questions.filter(({ answer }) => said(answer)).length
      : states.filter((state) => state !== 'none' && state !== 'empty').length;
    byId('done').textContent = word('done', { done, all: asked });
    byId('bar').value = done;
    byId('counts').textContent = ['agree', 'question', 'proposal', 'note']
      .map((kind) => [kind, states.filter((state) => state === kind).length])
      .filter(([, n]) => n > 0)
      .map(([kind, n]) => word(`count-${kind}`, { n }))
      .join(' · ');
    const open = states.filter((state) => state === 'none').length;
    byId('agree-rest').hidden = open === 0;
    byId('agree-rest').querySelector('span').textContent = word('agree-rest', { n: open });
    byId('left').textContent = done < asked ? word('left', { n: asked - done }) : word('none-left');
    byId('draft').textContent = word(store ? 'draft-kept' : 'draft-lost');
    byId('said').textContent = telling ? word(telling.key, telling.values) : '';
    showSignature();
  }

  function showClause(clause) {
    const { element, answer } = clause;
    const state = stateOf(clause);
    element.dataset.state = state;
    element.querySelector('.state-word').textContent = word(`state-${state}`);
    for (const icon of all('.state svg', element)) icon.toggleAttribute('hidden', icon.dataset.of !== state);
    for (const button of all('[data-choice]', element)) {
      const pressed = button.dataset.choice === 'note' ? answer.noting : button.dataset.choice === answer.choice;
      button.setAttribute('aria-pressed', String(pressed));
    }
    const box = (name) => element.querySelector(`[data-box="${name}"]`);
    box('question').hidden = answer.choice !== 'question';
    box('proposal').hidden = !proposes(clause);
    box('note').hidden = !notes(clause);
    for (const label of all('[data-when]', box('note'))) label.hidden = (label.dataset.when === 'proposal') !== proposes(clause);
    for (const name of ['question', 'proposal', 'note']) {
      const field = box(name).querySelector('textarea');
      if (field.value !== answer[name].text) field.value = answer[name].text;
      field.lang = answer[name].lang || root.lang;
    }
    if (proposes(clause)) {
      const { lang, text } = answer.proposal;
      showDifference(lang, original(clause, lang), text, box('proposal').querySelector('.difference'));
    }
    const was = data.was[clause.id];
    if (was) showSince(clause, was);
  }

  /** What became of the text they answered before, in the language they read; where only the other changed, in that. */
  function showSince(clause, was) {
    const [own, other] = root.lang === 'en' ? ['en', 'ru'] : ['ru', 'en'];
    const lang = was[own] === original(clause, own) ? other : own;
    showDifference(lang, was[lang], original(clause, lang), clause.element.querySelector('.since .difference'));
  }

  /** What a wording strikes out and what it adds; said aloud as well. */
  function showDifference(lang, was, is, place) {
    place.textContent = '';
    place.lang = lang;
    if (is === was) {
      place.textContent = word('difference-none');
      return;
    }
    for (const [kind, text] of difference(was, is)) {
      if (kind === 'same') {
        place.append(text);
        continue;
      }
      const part = document.createElement(kind === 'added' ? 'ins' : 'del');
      const aloud = document.createElement('span');
      aloud.className = 'unseen';
      aloud.textContent = `${word(kind)} `;
      part.append(aloud, text);
      place.append(part);
    }
  }

  function showSignature() {
    if (!data.signable) {
      signState('sign-draft');
      for (const element of all('.names, #undo-sign, #name-problem')) element.hidden = true;
      return;
    }
    const open = allAgreed();
    if (signature) signState(signature.role ? 'signed-role' : 'signed', signature);
    else if (open) signState('sign-open');
    else signState('sign-locked', { n: clauses.filter((clause) => clause.answer.choice !== 'agree').length });
    document.querySelector('.names').hidden = signature !== null;
    byId('undo-sign').hidden = signature === null;
    byId('do-sign').setAttribute('aria-disabled', String(!open));
    byId('do-sign').querySelector('svg').toggleAttribute('hidden', open);
  }

  function signState(key, values) {
    byId('sign-state').querySelector('span').textContent = word(key, values);
    byId('sign-state').querySelector('svg').toggleAttribute('hidden', signature === null);
  }

  function speak(lang) {
    root.lang = lang;
    document.title = data.title[lang];
    for (const button of all('.languages button')) button.setAttribute('aria-pressed', String(button.lang === lang));
    // Who listens hears their own language first, as who reads sees it first.
    for (const sides of all('.sides')) sides.prepend(sides.querySelector(`.side[lang="${lang}"]`));
    show();
  }

  /* What people do. */

  function changed() {
    unsaved = true;
    telling = null;
    byId('fallback').hidden = true;
    byId('to-fallback').hidden = true;
    if (signature && !allAgreed()) {
      signature = null;
      telling = { key: 'unsigned' };
    }
    keep();
    show();
  }

  function tell(key, values) {
    telling = { key, values };
    show();
  }

  function write(slot, text) {
    if (text === '') slot.lang = '';
    else if (!slot.lang) slot.lang = root.lang;
    slot.text = text;
  }

  function choose(clause, choice) {
    const { answer } = clause;
    let opened = null;
    if (choice === 'note') {
      answer.noting = !answer.noting;
      if (answer.noting) opened = 'note';
    } else {
      answer.choice = answer.choice === choice ? '' : choice;
      if (answer.choice === 'question') opened = 'question';
      if (answer.choice === 'proposal') {
        opened = 'proposal';
        if (!answer.proposal.lang) answer.proposal = { lang: root.lang, text: original(clause, root.lang) };
      }
    }
    changed();
    if (opened) clause.element.querySelector(`[data-box="${opened}"] textarea`).focus();
  }

  for (const clause of clauses) {
    clause.element.addEventListener('click', (event) => {
      const button = event.target.closest('[data-choice]');
      if (button) choose(clause, button.dataset.choice);
    });
    for (const box of all('[data-box]', clause.element)) {
      const slot = () => clause.answer[box.dataset.box];
      box.querySelector('textarea').addEventListener('input', ({ target }) => {
        // A wording emptied and written anew stays in the language of the text it stands for.
        if (box.dataset.box === 'proposal') slot().text = target.value;
        else write(slot(), target.value);
        changed();
      });
    }
  }
  // What nothing was said to yet; a question or another wording stays as it is.
  byId('agree-rest').addEventListener('click', () => {
    for (const clause of clauses) if (stateOf(clause) === 'none') clause.answer.choice = 'agree';
    changed();
    byId('save').focus();
  });
  for (const one of [...questions, rest]) {
    one.field.addEventListener('input', () => {
      write(one.answer, one.field.value);
      one.field.lang = one.answer.lang || root.lang;
      changed();
    });
  }
  for (const button of all('.languages button')) button.addEventListener('click', () => speak(button.lang));

  byId('sign-form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (!data.signable || signature) return;
    if (!allAgreed()) {
      tell('sign-locked', { n: clauses.filter((clause) => clause.answer.choice !== 'agree').length });
      return;
    }
    const name = cleanName(byId('name').value);
    byId('name').setAttribute('aria-invalid', String(name === ''));
    byId('name-problem').hidden = name !== '';
    if (name === '') {
      byId('name').focus();
      return;
    }
    const role = cleanName(byId('role').value);
    signature = { name, role };
    changed();
    tell(role ? 'signed-role' : 'signed', signature);
    byId('undo-sign').focus();
  });
  byId('undo-sign').addEventListener('click', () => {
    signature = null;
    changed();
    byId('name').focus();
  });

  /* The reply as a file: the keys in this order, no blanks between them, one line. */

  const both = ({ lang, text }) => ({ ru: lang === 'ru' ? clean(text) : '', en: lang === 'en' ? clean(text) : '' });

  function reply() {
    const comments = [];
    for (const clause of clauses) {
      const { choice, question, proposal, note } = clause.answer;
      const say = (kind, slot) => comments.push({ clause: clause.id, kind, of: clause.digest, text: both(slot) });
      if (choice === 'agree') say('agree', blankText());
      if (choice === 'question' && said(question)) say('question', question);
      if (choice === 'proposal' && reworded(clause)) say('proposal', proposal);
      if (notes(clause) && said(note)) say('note', note);
    }
    const { campaign, party, paper, hash, revision } = data;
    return {
      format: data.format, version: data.version, campaign, party, paper, hash, revision,
      made_at: `${new Date().toISOString().slice(0, 19)}Z`,
      answers: questions.filter(({ answer }) => said(answer)).map(({ key, answer }) => ({ question: key, text: both(answer) })),
      comments,
      rest: both(rest.answer),
      agreement: signature && { name: signature.name, role: signature.role, hash },
    };
  }

  /** A text as a file keeps it: one kind of line end, nothing unseen that nobody types, no half of a letter. */
  function clean(text) {
    return text
      .replace(/\r\n?/g, '\n')
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(UNSEEN, '$1');
  }

  /** A name as a file keeps it: in it nothing hides, not even the glue of an emoji. */
  function cleanName(text) {
    return clean(text).replace(/[\u200d\u{e0020}-\u{e007f}]/gu, '').trim();
  }

  byId('save').addEventListener('click', () => {
    const text = `${JSON.stringify(reply())}\n`;
    const blob = new Blob([text], { type: 'application/json' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = data.file;
    document.body.append(link);
    link.click();
    link.remove();
    // Some browsers read the file only after the click has ended.
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    unsaved = false;
    byId('as-text').value = text;
    byId('fallback').hidden = false;
    byId('to-fallback').hidden = false;
    tell(blob.size > data.most ? 'too-large' : 'saved', { file: data.file });
  });
  byId('to-fallback').addEventListener('click', () => {
    byId('fallback').open = true;
    byId('as-text').focus();
  });
  byId('copy').addEventListener('click', async () => {
    const field = byId('as-text');
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      tell('copied');
    } catch {
      // Not every browser lets a page without a server write there; the text is selected for the keyboard.
      tell(document.execCommand('copy') ? 'copied' : 'copy-failed');
    }
  });

  byId('saved-file').addEventListener('change', async ({ target }) => {
    const [file] = target.files;
    target.value = '';
    if (!file) return;
    let read = null;
    try {
      if (file.size <= data.most) read = JSON.parse(await file.text());
    } catch {
      // Told below, as for any other file.
    }
    if (!read || read.format !== data.format) return tell('open-unread');
    if (['version', 'campaign', 'party', 'paper', 'hash'].some((key) => read[key] !== data[key])) return tell('open-other');
    restore(asDraft(read));
    changed();
    tell('opened');
  });

  /* The draft. A browser may refuse to keep it, or lose it; nothing depends on it. */

  const store = (() => {
    const key = `sverka-reply/${data.campaign}/${data.party}/${data.paper}/${data.hash}`;
    try {
      localStorage.setItem(`${key}/try`, '1');
      localStorage.removeItem(`${key}/try`);
      return {
        read: () => JSON.parse(localStorage.getItem(key) || 'null'),
        write: (draft) => localStorage.setItem(key, JSON.stringify(draft)),
      };
    } catch {
      return null;
    }
  })();

  function keep() {
    if (!store) return;
    const list = (items) => Object.fromEntries(items);
    try {
      store.write({
        clauses: list(clauses.map(({ id, answer }) => [id, answer])),
        questions: list(questions.map(({ key, answer }) => [key, answer])),
        rest: rest.answer,
        signature,
      });
      unsaved = false;
    } catch {
      // Full: the page still asks before it is closed.
    }
  }

  /** A saved reply in the form of a draft. */
  function asDraft(file) {
    const one = (text) => (text && text.en ? { lang: 'en', text: text.en } : { lang: 'ru', text: (text && text.ru) || '' });
    const draft = { clauses: {}, questions: {}, rest: one(file.rest), signature: file.agreement };
    for (const { question, text } of list(file.answers)) draft.questions[question] = one(text);
    for (const { clause, kind, text } of list(file.comments)) {
      const answer = (draft.clauses[clause] = draft.clauses[clause] || blankAnswer());
      if (kind === 'note') Object.assign(answer, { noting: true, note: one(text) });
      else answer.choice = kind;
      if (kind === 'question' || kind === 'proposal') answer[kind] = one(text);
    }
    return draft;
  }

  /** Takes what is sound of a draft, whoever wrote it. */
  function restore(draft) {
    const text = (one) => {
      const sound = one && typeof one.text === 'string' && one.text !== '' && data.languages.includes(one.lang);
      return sound ? { lang: one.lang, text: one.text } : blankText();
    };
    const own = (map, key) => (map && Object.prototype.hasOwnProperty.call(map, key) ? map[key] : null);
    for (const clause of clauses) {
      const one = own(draft.clauses, clause.id);
      clause.answer = blankAnswer();
      if (!one) continue;
      clause.answer.choice = ['agree', 'question', 'proposal'].includes(one.choice) ? one.choice : '';
      clause.answer.noting = one.noting === true;
      for (const name of ['question', 'proposal', 'note']) clause.answer[name] = text(one[name]);
      const { choice, proposal } = clause.answer;
      if (choice === 'proposal' && !proposal.lang) clause.answer.proposal = { lang: root.lang, text: original(clause, root.lang) };
    }
    for (const one of questions) one.answer = text(own(draft.questions, one.key));
    rest.answer = text(draft.rest);
    for (const one of [...questions, rest]) {
      one.field.value = one.answer.text;
      one.field.lang = one.answer.lang || root.lang;
    }
    const name = draft.signature && typeof draft.signature.name === 'string' ? cleanName(draft.signature.name) : '';
    const role = name && typeof draft.signature.role === 'string' ? cleanName(draft.signature.role) : '';
    signature = name && data.signable && allAgreed() ? { name, role } : null;
    byId('name').value = name || byId('name').value;
    byId('role').value = role || byId('role').value;
  }

  function list(value) {
    return Array.isArray(value) ? value.filter((one) => one && typeof one === 'object') : [];
  }

  window.addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });

  /* The difference of two texts, word by word; long middles that share nothing are shown one after the other. */

  function difference(from, to) {
    const split = (text) => text.match(/\s+|\p{N}+(?:[.,\u00a0\u202f]\p{N}+)*[\p{L}\p{N}\p{M}]*|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) || [];
    const old = split(from);
    const now = split(to);
    let head = 0;
    while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
    let tail = 0;
    while (tail < old.length - head && tail < now.length - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
    const parts = [];
    let removed = '';
    let added = '';
    let island = '';
    const close = () => {
      if (removed) parts.push(['removed', removed]);
      if (added) parts.push(['added', added]);
      if (island) parts.push(['same', island]);
      removed = added = island = '';
    };
    const same = (text) => {
      if (removed || added) island += text;
      else if (text) parts.push(['same', text]);
      // So much in common is no accident; less, between two changes, belongs to them.
      if (island.trim().length > 3) close();
    };
    const differ = (was, is) => {
      removed += island + was;
      added += island + is;
      island = '';
    };
    parts.push(['same', old.slice(0, head).join('')]);
    const a = old.slice(head, old.length - tail);
    const b = now.slice(head, now.length - tail);
    if (a.length * b.length > 2000000) differ(a.join(''), b.join(''));
    else {
      // The longest run of words both have, from each pair of places to the end.
      const wide = b.length + 1;
      const longest = new Uint32Array((a.length + 1) * wide);
      for (let i = a.length - 1; i >= 0; i -= 1) {
        for (let j = b.length - 1; j >= 0; j -= 1) {
          const at = i * wide + j;
          longest[at] = a[i] === b[j] ? longest[at + wide + 1] + 1 : Math.max(longest[at + wide], longest[at + 1]);
        }
      }
      let i = 0;
      let j = 0;
      while (i < a.length || j < b.length) {
        if (i < a.length && j < b.length && a[i] === b[j]) {
          same(a[i++]);
          j += 1;
        } else if (j >= b.length || (i < a.length && longest[(i + 1) * wide + j] >= longest[i * wide + j + 1])) differ(a[i++], '');
        else differ('', b[j++]);
      }
    }
    close();
    parts.push(['same', old.slice(old.length - tail).join('')]);
    return parts.filter(([, text]) => text);
  }

  /* SHA-256 of the parts, each with its length in bytes. A page without a server has no other way to it everywhere. */

  function digest(parts) {
    const encoder = new TextEncoder();
    return sha256(encoder.encode(parts.map((part) => `${encoder.encode(part).length}:${part}\n`).join('')));
  }

  function sha256(message) {
    const rounds = [
      0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
      0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
      0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
      0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
      0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
      0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
      0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
      0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];
    const padded = new Uint8Array(((message.length + 72) >> 6) << 6);
    padded.set(message);
    padded[message.length] = 0x80;
    const view = new DataView(padded.buffer);
    view.setUint32(padded.length - 8, Math.floor(message.length / 0x20000000));
    view.setUint32(padded.length - 4, (message.length << 3) >>> 0);
    const turn = (x, n) => (x >>> n) | (x << (32 - n));
    const state = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
    const w = new Int32Array(64);
    for (let block = 0; block < padded.length; block += 64) {
      for (let i = 0; i < 16; i += 1) w[i] = view.getInt32(block + i * 4);
      for (let i = 16; i < 64; i += 1) {
        const s0 = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >>> 3);
        const s1 = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >>> 10);
        w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
      }
      let [a, b, c, d, e, f, g, h] = state;
      for (let i = 0; i < 64; i += 1) {
        const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
        const one = (h + s1 + ((e & f) ^ (~e & g)) + rounds[i] + w[i]) | 0;
        const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
        const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
      }
      [a, b, c, d, e, f, g, h].forEach((value, i) => {
        state[i] = (state[i] + value) | 0;
      });
    }
    return state.map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
  }

  /* The beginning: what the brand's side knows already, then the draft of this browser. */

  const before = data.agreed.map((id) => [id, { ...blankAnswer(), choice: 'agree' }]);
  restore({ questions: data.given, clauses: Object.fromEntries(before) });
  byId('name').value = data.name;
  try {
    const draft = store && store.read();
    if (draft && typeof draft === 'object') restore(draft);
  } catch {
    // A draft that cannot be read is none.
  }
  root.classList.add('answers');
  speak(root.lang);
})();

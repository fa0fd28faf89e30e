// Writes scenarios for AnswerDocumentTest: `npm install && npm run generate`.
// One line each: "scenario NAME", then "update BASE64" and "text BASE64" (what Yjs shows after that update).
import * as Y from 'yjs'
import * as encoding from 'lib0/encoding'

const ROOT = 'answer'
const base64 = bytes => Buffer.from(bytes).toString('base64')
const out = []

// The oracle merges the updates in the order of the log.
function scenario (name, updates) {
  const oracle = new Y.Doc()
  oracle.clientID = 1
  out.push(`scenario ${name}`)
  for (const update of updates) {
    Y.applyUpdate(oracle, update)
    out.push(`update ${base64(update)}`)
    out.push(`text ${base64(Buffer.from(oracle.getText(ROOT).toString(), 'utf8'))}`)
  }
}

// Small and seeded (mulberry32), so that the file is the same on every run.
function random (seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function person (clientID, log, { gc = true } = {}) {
  const doc = new Y.Doc({ gc })
  doc.clientID = clientID
  const text = doc.getText(ROOT)
  doc.on('update', (update, origin) => { if (origin !== 'remote') log.push(update) })
  return { doc, text }
}

const receive = (to, updates) => updates.forEach(update => Y.applyUpdate(to.doc, update, 'remote'))

function shuffled (items, rnd) {
  const copy = [...items]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(rnd() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]]
  }
  return copy
}

// --- By hand -----------------------------------------------------------------------------------

{
  const log = []
  const a = person(7, log)
  for (const c of 'One keystroke at a time.') a.text.insert(a.text.length, c)
  scenario('typing at the end', log)
  scenario('typing at the end, backwards and twice', [...log].reverse().concat(log))
  scenario('typing at the end, as one state', [Y.encodeStateAsUpdate(a.doc)])
}
{
  const log = []
  const a = person(7, log)
  for (const c of 'drawkcab') a.text.insert(0, c)
  scenario('typing at the beginning', log)
}
{
  const log = []
  const a = person(9, log)
  const b = person(4, log)
  a.text.insert(0, 'base ')
  receive(b, log)
  const before = log.length
  a.text.insert(5, 'alpha')
  a.text.insert(10, ' one')
  b.text.insert(5, 'beta')
  b.text.insert(9, ' two')
  b.text.insert(0, '> ')
  receive(a, log.slice(before)); receive(b, log.slice(before))
  a.text.delete(2, 4)
  scenario('concurrent at the same place', log)
  scenario('concurrent at the same place, reversed', [...log].reverse())
}
{
  const log = []
  const a = person(3, log)
  const b = person(5, log)
  a.text.insert(0, 'abcdefghij')
  receive(b, log)
  a.text.delete(2, 5)
  b.text.insert(5, 'XYZ')
  b.text.delete(0, 3)
  scenario('deleting around a concurrent insert', log)
  scenario('deleting around a concurrent insert, deletes first', [...log].reverse())
}
{
  const log = []
  const a = person(3, log)
  const undo = new Y.UndoManager(a.text, { captureTimeout: 0 })
  a.text.insert(0, 'keep ')
  a.text.insert(5, 'undo me')
  a.text.delete(0, 2)
  undo.undo(); undo.undo(); undo.redo(); undo.redo(); undo.undo()
  a.text.insert(0, '!')
  scenario('undo and redo', log)
}
{
  const log = []
  const a = person(3, log)
  const b = person(8, log)
  a.text.insert(0, '😀👩‍👩‍👧 é 漢字 \uFEFF')
  receive(b, log)
  b.text.insert(2, '🎈')
  a.text.insert(0, '𝒳')
  scenario('surrogate pairs kept whole', log)
  b.text.insert(1, 'cut')
  a.text.delete(2, 1)
  scenario('surrogate pairs cut by an insert and a delete', log)
}
{
  const log = []
  const a = person(3, log)
  a.text.insert(0, 'The first paragraph.')
  a.text.delete(0, 20)
  a.text.insert(0, 'Second.')
  scenario('deleted and collected', [...log, Y.encodeStateAsUpdate(a.doc)])
  scenario('collected state first', [Y.encodeStateAsUpdate(a.doc), ...log])
}
{
  const log = []
  const a = person(3, log, { gc: false })
  a.text.insert(0, 'not collected')
  a.text.delete(3, 4)
  scenario('deleted, not collected', [Y.encodeStateAsUpdate(a.doc)])
}
{
  const log = []
  const a = person(3, log)
  for (const word of ['one ', 'two ', 'three ', 'four ', 'five ']) a.text.insert(a.text.length, word)
  const gap = Y.mergeUpdates([log[0], log[2], log[4]])
  scenario('a merged update with skips, then the rest', [gap, log[3], log[1]])
  scenario('the rest, then a merged update with skips', [log[3], gap, log[1]])
}
{
  // Collected structs only come from nested types in Yjs itself, so this one is written by hand.
  const write = parts => {
    const encoder = encoding.createEncoder()
    for (const part of parts) typeof part === 'string' ? encoding.writeVarString(encoder, part) : encoding.writeUint8(encoder, part)
    return encoding.toUint8Array(encoder)
  }
  const collected = write([1, 2, 6, 0, 0, 3, 4, 1, ROOT, 'after', 0])
  const onCollected = write([1, 1, 2, 0, 0x84, 6, 1, 'lost', 0])
  const beside = write([1, 1, 9, 0, 0x84, 6, 7, ' and more', 0])
  scenario('text beside collected structs', [collected, onCollected, beside])
  scenario('text beside collected structs, reversed', [beside, onCollected, collected])
}
{
  const log = []
  const a = person(3, log)
  const paragraph = 'A long answer has many lines, some code and a few words that repeat. '
  for (let i = 0; i < 600; i++) {
    a.text.insert((i * 37) % (a.text.length + 1), paragraph)
    if (i % 3 === 0) a.text.delete((i * 53) % (a.text.length - 30), 30)
  }
  scenario('a large answer', [Y.mergeUpdates(log)])
  scenario('a large answer, as its last state', [Y.encodeStateAsUpdate(a.doc)])
}
scenario('nothing', [new Uint8Array([0, 0])])

// --- At random ---------------------------------------------------------------------------------

const SNIPPETS = ['a', 'b', ' ', '\n', 'word', 'for x in y:\n    pass\n', '😀', 'é', '漢', '👩‍👩‍👧', '```python\n']

for (let seed = 1; seed <= 60; seed++) {
  const rnd = random(seed)
  const pick = n => Math.floor(rnd() * n)
  const log = []
  const people = Array.from({ length: 2 + pick(3) }, (_, i) => {
    const someone = person(1000 * (i + 1) + pick(1000), log, { gc: rnd() < 0.7 })
    someone.undo = new Y.UndoManager(someone.text, { captureTimeout: 0 })
    someone.seen = 0
    return someone
  })
  const steps = 30 + pick(60)
  for (let i = 0; i < steps; i++) {
    const who = people[pick(people.length)]
    const what = rnd()
    if (what < 0.5) who.text.insert(pick(who.text.length + 1), SNIPPETS[pick(SNIPPETS.length)])
    else if (what < 0.7 && who.text.length > 0) {
      const at = pick(who.text.length)
      who.text.delete(at, 1 + pick(Math.min(6, who.text.length - at)))
    } else if (what < 0.78) who.undo.undo()
    else if (what < 0.82) who.undo.redo()
    else { receive(who, log.slice(who.seen)); who.seen = log.length }
  }
  const mixed = rnd() < 0.5 ? log : shuffled(log, rnd)
  const repeated = mixed.flatMap(update => rnd() < 0.1 ? [update, update] : [update])
  const batched = []
  for (let i = 0; i < repeated.length;) {
    const n = 1 + pick(3)
    batched.push(n === 1 ? repeated[i] : Y.mergeUpdates(repeated.slice(i, i + n)))
    i += n
  }
  scenario(`random ${seed}`, rnd() < 0.5 ? repeated : batched)
}

process.stdout.write(out.join('\n') + '\n')

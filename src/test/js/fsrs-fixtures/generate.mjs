// Writes sequences for FsrsTest: `npm install && npm run generate`.
// One line each: "sequence NAME", then one line per grade: days since the last one, grade (1 to 4), and what ts-fsrs
// makes of it: stability, difficulty, days to the next one.
import { createEmptyCard, default_w, fsrs } from 'ts-fsrs'

// No steps of minutes and no fuzz: a review is a thing of days, and the same history gives the same date.
const scheduler = fsrs({
  w: [...default_w],
  request_retention: 0.9,
  maximum_interval: 365,
  enable_fuzz: false,
  enable_short_term: true,
  learning_steps: [],
  relearning_steps: []
})
const DAY = 24 * 60 * 60 * 1000
const out = [`weights ${default_w.join(' ')}`]

// `gapAfter` says how many days pass after a grade, given how many ts-fsrs asks for.
function sequence (name, grades, gapAfter) {
  out.push(`sequence ${name}`)
  let card = createEmptyCard(new Date('2026-01-01T12:00:00Z'))
  let at = card.due
  let gap = 0
  for (const grade of grades) {
    at = new Date(at.getTime() + gap * DAY)
    card = scheduler.next(card, at, grade).card
    out.push(`${gap} ${grade} ${card.stability} ${card.difficulty} ${card.scheduled_days}`)
    gap = gapAfter(card.scheduled_days)
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

for (const grade of [1, 2, 3, 4]) sequence(`always ${grade}, when due`, Array(12).fill(grade), due => due)
for (const grade of [1, 2, 3, 4]) sequence(`always ${grade}, on one day`, Array(8).fill(grade), () => 0)
sequence('good until it lapses twice', [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3], due => due)
sequence('very late', [3, 3, 1, 3, 4, 3], due => due * 20)

for (let seed = 1; seed <= 300; seed++) {
  const rnd = random(seed)
  // The levels of an answer give 1, 3 and 4; a third of the sequences use all of the algorithm.
  const possible = seed % 3 === 0 ? [1, 2, 3, 4] : [1, 3, 3, 4]
  const grades = Array.from({ length: 2 + Math.floor(rnd() * 14) }, () => possible[Math.floor(rnd() * 4)])
  sequence(`random ${seed}`, grades, due => {
    const when = rnd()
    if (when < 0.15) return 0
    if (when < 0.55) return due
    if (when < 0.75) return Math.floor(rnd() * (due + 1))
    return due + Math.floor(rnd() * 60)
  })
}

process.stdout.write(out.join('\n') + '\n')

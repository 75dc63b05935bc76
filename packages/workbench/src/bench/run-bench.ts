export {}

const [name, ...files] = process.argv.slice(2)

/** Started by bench.ts with the conditions that make packages resolve to their sources. */
if (name === 'check') (await import('./check.ts')).benchCheck()
else if (name === 'keystroke') await (await import('./keystroke.ts')).benchKeystroke()
else if (name === 'embed') await (await import('./embed.ts')).benchEmbed()
else if (name === 'media') await (await import('./media.ts')).benchMedia(files)
else if (name === 'text') await (await import('./text.ts')).benchText(files)
else if (name === 'evasion' && files[0] === '--random')
  (await import('./evasion-random.ts')).benchRandomEvasion(files[1] === '--seed' ? Number(files[2]) : 1)
else if (files.length === 0) {
  console.error(`bench ${name}: name at least one JSONL file`)
  process.exit(2)
} else if (name === 'evasion') for (const file of files) await (await import('./evasion.ts')).benchEvasion(file)
else if (name === 'model') await (await import('./model/model.ts')).benchModel(files)

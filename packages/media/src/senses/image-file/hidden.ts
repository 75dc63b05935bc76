import { type Bytes, bytesOf } from '../../bytes/bytes.ts'
import type { Stretch } from './picture-file.ts'

export type Hidden = '' | 'script' | 'html' | 'zip' | 'pdf'

/** Worst first. */
const ORDER: readonly Hidden[] = ['script', 'html', 'zip', 'pdf']
/** Bytes of words looked at in a file; what an attacker hides must be found by a browser, and those look at the beginning. */
const MAX_WORDS = 8_000_000
const MAX_ARCHIVE_REMARK = 65_557

const SCRIPT = ['<script', '<?php', 'javascript:', '#!/bin/', '#!/usr/']
const HTML = ['<!doctype html', '<html', '<body', '<iframe', '<object', '<embed', '<head>']
/** Words that make a text a program. */
const PROGRAM = ['function', 'eval(', 'alert(', 'document.', 'window.', 'fetch(', 'import(', '=>', 'var ', 'let ']

/**
 * What stands behind a picture (from `end`) or inside its remarks that would run or unpack: a file that is two things at once
 * passes a look at its first bytes. Anything else behind it is only counted: phones keep a film or a second picture there.
 */
export function hiddenIn(bytes: Bytes, end: number, notes: readonly Stretch[]): Hidden {
  const found = new Set<Hidden>()
  const behind = hasBehind(bytes, end) ? { from: end, end: bytes.length } : undefined
  let budget = MAX_WORDS
  for (const { from, end: until } of behind ? [behind, ...notes] : notes) {
    if (budget <= 0) break
    const piece = bytes.data.subarray(from, Math.min(until, from + budget))
    budget -= piece.length
    const words = latin.decode(piece).toLowerCase()
    if (SCRIPT.some((word) => words.includes(word))) found.add('script')
    if (HTML.some((word) => words.includes(word))) found.add('html')
    if (words.includes('%pdf-')) found.add('pdf')
    if (from === behind?.from && isProgram(piece, words)) found.add('script')
  }
  if (isCommentedOut(bytes, end)) found.add('script')
  if (isArchive(bytes) || (behind && bytes.find([0x50, 0x4b, 3, 4], end) !== -1)) found.add('zip')
  return ORDER.find((kind) => found.has(kind)) ?? ''
}

/** Latin-1 keeps one character a byte. */
const latin = new TextDecoder('latin1')

/** Something stands behind a place that is more than padding: one byte again and again, or space and line ends. */
export function hasBehind({ data }: Bytes, end: number): boolean {
  const filler = data[end] ?? 0
  const isFiller = filler === 0 || filler === 0xff || isSpace(filler)
  for (let at = end; at < data.length; at++) {
    const byte = data[at] ?? 0
    if (!(isFiller && (byte === filler || (isSpace(filler) && isSpace(byte))))) return true
  }
  return false
}

const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13)

/** Text, nearly all of it, with the words of a program. */
function isProgram(piece: Uint8Array, words: string): boolean {
  const sample = piece.subarray(0, 4096)
  let printable = 0
  for (const byte of sample) if (isSpace(byte) || (byte >= 32 && byte < 127)) printable++
  return printable > sample.length * 0.9 && PROGRAM.some((word) => words.includes(word))
}

/** The old trick: the size of a GIF or the length of a JPEG's first segment reads as the beginning of a remark in JavaScript. */
function isCommentedOut(bytes: Bytes, end: number): boolean {
  const opens =
    (bytes.ascii(0, 3) === 'GIF' && bytes.u16(6) === 0x2f2a) || (bytes.u24(0) === 0xffd8ff && bytes.u16(4) === 0x2f2a)
  return opens && bytes.find([0x2a, 0x2f], 8) !== -1 && (end < bytes.length || bytes.find([0x2a, 0x2f, 0x3d], 8) !== -1)
}

/** An archive is read from its end: a directory, and the head that says where that stands. */
function isArchive(bytes: Bytes): boolean {
  const from = Math.max(0, bytes.length - MAX_ARCHIVE_REMARK)
  const found = bytesOf(bytes.data.subarray(from)).findLast([0x50, 0x4b, 5, 6])
  if (found === -1) return false
  const directory = from + found - bytes.u32(from + found + 12, true)
  return directory >= 0 && bytes.u32(directory) === 0x504b0102
}

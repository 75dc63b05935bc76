import { describe, expect, test } from 'vitest'
import { detectLanguage } from './detect.ts'

describe('detectLanguage', () => {
  test.each([
    ['en', 'Stoneware mugs for slow mornings with you'],
    ['en', 'FREE SHIPPING FOR ALL OF YOU'],
    ['es', 'Tazas de cerámica para tu mañana'],
    ['pt', 'Canecas de cerâmica para suas manhãs, não perca'],
    ['fr', 'Tasses pour vos matins avec nous'],
    ['de', 'Tassen für langsame Morgen und mehr'],
    ['it', 'Tazze per il tuo mattino'],
    ['tr', 'Senin için yeni kupalar ve daha çok'],
    ['vi', 'Cốc gốm cho buổi sáng của bạn'],
    ['id', 'Gelas keramik untuk kamu yang santai, dapatkan sekarang'],
    ['ms', 'Cawan seramik untuk awak sahaja'],
    ['ru', 'Кружки ручной работы для вас'],
    ['uk', 'Чашки для вас і вашої родини'],
    ['kk', 'Сіз үшін жаңа кеселер'],
  ])('tells %s by its small words: %j', (language, text) => expect(detectLanguage(text)).toBe(language))

  test.each([
    ['ja', '手作りのマグカップ'],
    ['zh', '手工陶瓷杯'],
    ['ko', '새로운 머그컵'],
    ['th', 'แก้วเซรามิก'],
    ['hi', 'नए मग'],
    ['ar', 'أكواب من السيراميك'],
    ['he', 'כוסות'],
    ['el', 'Κούπες'],
    ['ja', 'iPhoneの新しいケースを買うなら今'],
  ])('tells %s by its script: %j', (language, text) => expect(detectLanguage(text)).toBe(language))

  test.each([
    ['nothing', ''],
    ['no letters', '123 % — 🔥🔥'],
    ['one word', 'Mugs'],
    ['a name', 'Lumen Home'],
    ['one Cyrillic word', 'Скидки'],
    ['a Latin name with one Cyrillic word', 'Lumen Home кружки'],
    ['half and half', 'кружка mugabc'],
    ['a language it does not know', 'Kubki ceramiczne, ręcznie zrobione'],
  ])('does not guess from %s: %j', (_, text) => expect(detectLanguage(text)).toBe('und'))

  test('Russian without small words is Russian once it is long enough', () => {
    expect(detectLanguage('Купить кружки сегодня')).toBe('ru')
    expect(detectLanguage('Купіть кружкі')).not.toBe('ru')
  })

  test('decomposed accents read like composed ones', () => {
    const text = 'Cốc gốm cho buổi sáng của bạn'
    expect(detectLanguage(text.normalize('NFD'))).toBe(detectLanguage(text))
  })

  test('a brand in another alphabet does not change the language', () => {
    expect(detectLanguage('Lumen: кружки ручной работы для вас и не только')).toBe('ru')
    expect(detectLanguage('New mugs for you and your home from Кружка')).toBe('en')
  })
})

describe('a declared language', () => {
  test.each([
    ['tr', 'Yeni sezon ayakkabi modelleri o magaza da', 'pt o da are small words of Portuguese too'],
    ['es', 'Nuevas tazas y teteras', 'too few words to tell alone'],
  ])('%s is believed of %j (%s)', (declared, text) => expect(detectLanguage(text, declared)).toBe(declared))

  test.each([
    ['fr', 'Stoneware mugs for you and all of your mornings with us', 'en'],
    ['ru', 'Stoneware mugs for you and your home', 'en'],
  ])('%s is not believed of %j', (declared, text, language) => expect(detectLanguage(text, declared)).toBe(language))
})

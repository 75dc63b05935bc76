import { describe, expect, test } from 'vitest'
import { isDisguised } from './disguised.ts'

describe('disguise', () => {
  test.each(['miracle', 'чудо', 'ลดน้ำหนัก', 'ນ້ຳໜັກ', 'cá độ ăn tiền', 'e\u0301clat'])(
    '%s is written as it is read',
    (word) => expect(isDisguised(word)).toBe(false),
  )
  test.each(['mir\u200bacle', 'mirаcle', '𝐦𝐢𝐫𝐚𝐜𝐥𝐞', 'mir&amp;cle'])('%s is not', (word) =>
    expect(isDisguised(word)).toBe(true),
  )
})

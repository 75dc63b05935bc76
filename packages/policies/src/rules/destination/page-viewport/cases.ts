import { one, page } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(page('Mugs', '<html><head><title>Mugs</title></head><body>Mugs</body></html>')),
    one(page('Mugs', '<!doctype html><html><head><meta charset="utf-8"></head><body>Mugs</body></html>')),
    one(
      page('Mugs', '<html><head><meta name="description" content="viewport"></head><body>Mugs</body></html>'),
      'the word elsewhere',
    ),
  ],
  allowed: [
    one(page('Mugs', '<html><head><meta name="viewport" content="width=device-width"></head><body>Mugs</body></html>')),
    one(
      page(
        'Mugs',
        "<html><head><META content='width=device-width, initial-scale=1' NAME='viewport'></head><body>Mugs</body></html>",
      ),
      'other order and case',
    ),
    one(page('Mugs'), 'text alone does not tell'),
  ],
}

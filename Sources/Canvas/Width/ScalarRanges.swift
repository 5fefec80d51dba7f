/// The tables of scalars that do not simply take one column; `ScalarKind` reads them.
///
/// Each is a list of ranges, the first and the last scalar of each, in ascending order. Every file
/// names the Unicode version and the rule it was made by.
enum ScalarRanges {}

extension [UInt32] {
  /// Whether one of the ranges, each written as its first and its last value, holds `value`.
  func hasRange(around value: UInt32) -> Bool {
    var low = 0
    var high = count / 2
    while low < high {
      let middle = (low + high) / 2
      if self[2 * middle + 1] < value {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < count / 2 && self[2 * low] <= value
  }
}

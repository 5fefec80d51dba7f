/// An exact share such as 1/2, so that no rounding ever decides about a flag.
///
/// It keeps the numbers it was written with: 2/4 equals 1/2 and is still shown as 2/4.
package struct Fraction: Sendable, CustomStringConvertible {
  package let numerator: Int
  package let denominator: Int

  package static let half = Fraction(numerator: 1, denominator: 2)
  package static let third = Fraction(numerator: 1, denominator: 3)
  package static let fifth = Fraction(numerator: 1, denominator: 5)
  package static let threeQuarters = Fraction(numerator: 3, denominator: 4)

  private init(numerator: Int, denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A share of counted things; `whole` is at least 1.
  init(_ part: Int, of whole: Int) {
    self.init(numerator: part, denominator: whole)
  }

  /// Takes "1/2": two whole numbers of at most three digits, the second not 0.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2,
      parts.allSatisfy({ part in
        (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) }
      }),
      let numerator = Int(parts[0]), let denominator = Int(parts[1]), denominator > 0
    else { return nil }
    self.init(numerator: numerator, denominator: denominator)
  }

  /// Whether `part` of `whole` is more than this share; exact.
  package func isExceeded(by part: Int, of whole: Int) -> Bool {
    part * denominator > numerator * whole
  }

  package var description: String { "\(numerator)/\(denominator)" }
}

extension Fraction: Comparable {
  package static func == (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator == right.numerator * left.denominator
  }

  package static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}

import CandidCore
import Testing

struct FractionTests {
  @Test(arguments: [
    ("1/2", 1, 2), ("0/1", 0, 1), ("999/999", 999, 999), ("4/6", 4, 6), ("007/010", 7, 10),
  ])
  func `two whole numbers make a fraction`(text: String, numerator: Int, denominator: Int) throws {
    let fraction = try #require(Fraction(text))
    #expect(fraction.numerator == numerator)
    #expect(fraction.denominator == denominator)
  }

  @Test(arguments: [
    "", "/", "1", "1/", "/2", "1/0", "1/2/3", "-1/2", "+1/2", "1/-2", " 1/2", "1/2 ", "1 / 2",
    "1000/2", "1/1000", "0.5", "1/2.0", "½", "１/２", "1/٢", "a/b",
  ])
  func `anything else is no fraction`(text: String) {
    #expect(Fraction(text) == nil)
  }

  @Test(arguments: [("1/2", "1/2"), ("4/6", "4/6"), ("007/010", "7/10")])
  func `a fraction is written as it was meant, not shortened`(text: String, expected: String) {
    #expect(Fraction(text)?.description == expected)
  }

  @Test(arguments: [
    (1, 2, false), (2, 4, false), (3, 5, true), (3, 6, false), (4, 7, true), (0, 0, false),
  ])
  func `only more than the share exceeds it`(part: Int, whole: Int, expected: Bool) {
    #expect(Fraction.half.isExceeded(by: part, of: whole) == expected)
  }

  @Test func `a third is exact where a decimal is not`() throws {
    let third = try #require(Fraction("1/3"))
    #expect(!third.isExceeded(by: 1, of: 3))
    #expect(!third.isExceeded(by: 333_333, of: 999_999))
    #expect(third.isExceeded(by: 333_334, of: 999_999))
  }

  @Test(arguments: [("1/3", "1/2"), ("1/2", "2/3"), ("2/3", "3/4"), ("0/9", "1/999")])
  func `fractions stand in the order of their size`(smaller: String, larger: String) throws {
    let one = try #require(Fraction(smaller))
    let other = try #require(Fraction(larger))
    #expect(one < other)
    #expect(!(other < one))
    #expect(one != other)
  }

  @Test func `the same share in other numbers is equal`() throws {
    let fraction = try #require(Fraction("2/4"))
    #expect(fraction == .half)
    #expect(!(fraction < .half) && !(.half < fraction))
  }
}

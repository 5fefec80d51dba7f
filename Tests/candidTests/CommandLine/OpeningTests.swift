import ArgumentParser
import CandidCore
import Testing

@testable import candid

/// What is read by hand means what the argument parser reads.
@Suite struct OpeningTests {
  /// What may stand after `add`, right and wrong, alone and with a value.
  private static let pieces: [[String]] = [
    ["hey"], ["What a bad firing costs"], [""], ["-"], ["--"], ["help"], ["add"], ["-x"],
    ["Ünïcode 🏺"],
    ["--on", "fri"], ["--on=fri"], ["--on="], ["--on"], ["--on", ""], ["--on", "-3d"], ["--on=-3d"],
    ["--on", "a=b"], ["--on=a=b"], ["--On", "fri"], ["-on", "fri"], ["--on-", "fri"],
    ["--at", "9:30"], ["--at=none"], ["--intention", "education"], ["--story=whole"],
    ["--channel", "blog"], ["--channel=li"], ["--channel", ""], ["--offer"], ["--no-offer"],
    ["--offer=yes"], ["--text", "-"], ["--text=kiln.txt"], ["--need", "words of a need"],
    ["--why", "--json"], ["--why", "why"], ["--every", "2 weeks"], ["--until", "2026-12-24"],
    ["--count", "6"], ["--count=+06"], ["--count", "six"], ["--count", "99999999999999999999"],
    ["--count="], ["--json"], ["--json=1"], ["--no-json"], ["--help"], ["-h"], ["--version"],
    ["--plan", "p"], ["--plan=p"], ["--color", "never"], ["--color=Always"],
    ["--color=always"], ["--ascii"], ["--no-mouse"], ["--mouse"], ["--lock-timeout", "0.5"],
    ["--lock-timeout=1e3"], ["--lock-timeout", "nan"], ["--lock-timeout=0x1p3"],
    ["--lock-timeout", "soon"],
  ]

  private func parsed(_ arguments: [String], without place: Int) -> Opening? {
    var rest = arguments
    rest.remove(at: place)
    guard let verb = try? AddVerb.parseAsRoot(rest) as? AddVerb else { return nil }
    return .add(verb.adding, verb.global.globals)
  }

  private func check(_ before: [String], _ after: [String]) -> Bool {
    let arguments = before + ["add"] + after
    let opening = Opening(arguments)
    guard case .add(_, let globals) = opening else { return false }
    let read = parsed(arguments, without: before.count)
    // A time that is no number is not the same as itself.
    let isSame =
      globals.lockTimeoutInSeconds.isNaN ? "\(opening)" == read.map { "\($0)" } : opening == read
    #expect(isSame, "\(arguments)")
    return true
  }

  @Test func `what stands beside a title is read as the argument parser reads it`() {
    let before = Self.pieces.filter { check([], $0 + ["hey"]) }
    let after = Self.pieces.filter { check([], ["hey"] + $0) }
    #expect(before == after)
    #expect(before.count > 30)
  }

  @Test func `long lines are read as the argument parser reads them`() {
    var random = SplitMix64(seed: 11)
    let globals = Self.pieces.filter { $0[0].hasPrefix("--plan") || $0[0].hasPrefix("--color") }
    var count = 0
    for _ in 0..<400 {
      var after = [["hey"]]
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        after.append(Self.pieces.randomElement(using: &random)!)
      }
      after.shuffle(using: &random)
      let before = Bool.random(using: &random) ? globals.randomElement(using: &random)! : []
      count += check(before, after.flatMap(\.self)) ? 1 : 0
    }
    #expect(count > 50)
  }

  @Test func `what needs explaining is left to the argument parser`() {
    for words in [["--help"], [], ["--on"], ["two", "titles"], ["hey", "--nope"], ["--", "hey"]] {
      #expect(Opening(["add"] + words) == .verb("add", at: 0))
    }
  }
}

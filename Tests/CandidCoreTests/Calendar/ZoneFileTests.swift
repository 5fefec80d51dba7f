import Testing

@testable import CandidCore

@Suite struct ZoneFileTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 3600), ("1980-04-06T00:59:59Z", 3600), ("1980-04-06T01:00:00Z", 7200),
    ("1980-09-28T00:59:59Z", 7200), ("1980-09-28T01:00:00Z", 3600), ("2060-07-01T00:00:00Z", 7200),
  ])
  func `recorded changes hold until the rule takes over`(at text: String, offset: Int) throws {
    let zone = try Zone(name: "Sample", bytes: ZoneFileSample().bytes)
    #expect(zone.offset(at: try #require(Instant(rfc3339: text))) == offset)
  }

  @Test func `a file of version 1 keeps its last offset`() throws {
    let zone = try Zone(name: "Sample", bytes: ZoneFileSample(version: 0).bytes)
    let instants = ["1980-07-01T00:00:00Z", "2060-07-01T00:00:00Z"]
    #expect(instants.compactMap(Instant.init(rfc3339:)).map(zone.offset(at:)) == [7200, 3600])
  }

  @Test func `an empty rule keeps the last offset`() throws {
    let sample = ZoneFileSample(footer: "\n\n")
    let zone = try Zone(name: "Sample", bytes: sample.bytes)
    #expect(zone.offset(at: try #require(Instant(rfc3339: "2060-07-01T00:00:00Z"))) == 3600)
  }

  @Test func `without changes the rule holds at all times`() throws {
    let zone = try Zone(name: "Sample", bytes: ZoneFileSample(starts: [], kinds: []).bytes)
    #expect(zone.offset(at: try #require(Instant(rfc3339: "1700-07-01T00:00:00Z"))) == 7200)
  }

  @Test(arguments: [
    (ZoneFileSample(starts: [5, 5]), ZoneError.inconsistent(zone: "X")),
    (ZoneFileSample(starts: [6, 5]), .inconsistent(zone: "X")),
    (ZoneFileSample(kinds: [1, 2]), .inconsistent(zone: "X")),
    (ZoneFileSample(starts: [], kinds: [], offsets: []), .inconsistent(zone: "X")),
    (ZoneFileSample(offsets: [3600, 93_600]), .inconsistent(zone: "X")),
    (ZoneFileSample(offsets: [3600, Int(Int32.min)]), .inconsistent(zone: "X")),
    (ZoneFileSample(leapSeconds: 1), .leapSeconds(zone: "X")),
    (ZoneFileSample(footer: "\nCET\n"), .unreadableRule(zone: "X")),
    (ZoneFileSample(footer: "\nCET-1"), .cutShort(zone: "X")),
    (ZoneFileSample(footer: ""), .cutShort(zone: "X")),
  ])
  func `a file that contradicts itself is refused`(sample: ZoneFileSample, error: ZoneError) {
    #expect(throws: error) { try Zone(name: "X", bytes: sample.bytes) }
  }

  @Test(arguments: ["", "TZi", "TZIF2", "{\"candid\": 1}"])
  func `bytes of something else are refused`(text: String) {
    #expect(throws: ZoneError.notZoneData(zone: "X")) {
      try Zone(name: "X", bytes: Array(text.utf8))
    }
  }

  @Test(arguments: [
    (ZoneError.notZoneData(zone: "X"), "time zone `X`: its file holds no time zone"),
    (.cutShort(zone: "X"), "time zone `X`: its file is cut short; install tzdata anew"),
    (.inconsistent(zone: "X"), "time zone `X`: its file is damaged; install tzdata anew"),
    (
      .leapSeconds(zone: "X"),
      "time zone `X` counts leap seconds; name the same zone without `right/`"
    ),
    (
      .unreadableRule(zone: "X"),
      "time zone `X`: the rule at the end of its file is damaged; install tzdata anew"
    ),
  ])
  func `each refusal names the zone and what to do`(error: ZoneError, text: String) {
    #expect(error.description == text)
  }

  @Test func `a file cut at any byte is refused`() {
    let bytes = ZoneFileSample().bytes
    for length in 0..<bytes.count {
      #expect(throws: ZoneError.self, "\(length) bytes") {
        try Zone(name: "X", bytes: Array(bytes[..<length]))
      }
    }
  }

  @Test func `damaged bytes never trap`() throws {
    var random = SplitMix64(seed: 2026)
    let files = [
      ZoneFileSample().bytes, ZoneFileSample(version: 0).bytes,
      SystemZone.bytes(of: "Europe/Brussels") ?? [],
    ]
    var readable = 0
    for round in 0..<6000 {
      var bytes = files[round % (round % 20 == 0 ? 3 : 2)]
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        guard let index = bytes.indices.randomElement(using: &random) else { break }
        bytes[index] = Bool.random(using: &random) ? .max : .random(in: 0...255, using: &random)
      }
      guard let zone = try? Zone(name: "X", bytes: bytes) else { continue }  // refusing it is right
      readable += 1
      for day in [.first, .last, Day.first.adding(Int.random(in: 0...3_000_000, using: &random))] {
        let instant = zone.instant(day, try #require(Time("2:30")), fold: round % 2 == 0)
        _ = zone.local(instant)
      }
      _ = zone.local(Instant(seconds: .min))
      _ = zone.local(Instant(seconds: .max))
    }
    #expect(readable > 500)
  }
}

import CandidCore
import Testing

/// What holds of the repairs of any plan, tried on plans at random.
struct RepairPropertyTests {
  @Test(arguments: 0..<8)
  func `a repair carried out gives exactly what it promised`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for number in 0..<30 {
      let plan = Self.plan(&random)
      for repair in plan.repairs() {
        let comment = Comment(rawValue: "seed \(seed), plan \(number): \(repair.summary)")
        let after = Balance(of: .sample, in: try plan.repaired(by: repair))
        #expect(after.verdict == repair.verdict, comment)
        #expect(after.findings == repair.findings, comment)
        let shown = Balance(of: .sample, in: plan.showing(repair))
        #expect(shown.mix == after.mix, comment)
      }
    }
  }

  @Test(arguments: 0..<8)
  func `no repair makes a flag come or worsens one`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for number in 0..<30 {
      let plan = Self.plan(&random)
      for repair in plan.repairs() {
        let comment = Comment(rawValue: "seed \(seed), plan \(number): \(repair.summary)")
        let repaired = try plan.repaired(by: repair)
        for distance in 0...5 {
          let week = Week.sample.adding(distance)
          let before = Balance(of: week, in: plan)
          let after = Balance(of: week, in: repaired)
          let isThere = distance > 0 && after.mix != before.mix
          #expect(after.flags.isSubset(of: isThere ? [] : before.flags), comment)
          #expect(
            after.polishedExcess <= before.polishedExcess || !after.verdict.isFlagged,
            comment
          )
          let (offersBefore, offersAfter) = (plan.offers(in: week), repaired.offers(in: week))
          if after.flags.contains("selling") { #expect(offersAfter <= offersBefore, comment) }
          if isThere, let cadence = plan.settings.cadence {
            #expect(after.mix.counted <= cadence, comment)
          }
        }
        let day = repair.to ?? .today
        #expect(day >= .today && !plan.settings.rest.contains(day.weekday) || repair.to == nil)
      }
    }
  }

  @Test(arguments: 0..<8)
  func `the first repair again and again ends without a main flag`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for number in 0..<25 {
      var plan = Self.plan(&random)
      var steps = 0
      while let repair = plan.repairs().first, steps < 200 {
        plan = try plan.repaired(by: repair)
        steps += 1
      }
      let comment = Comment(rawValue: "seed \(seed), plan \(number), after \(steps)")
      #expect(steps < 200, comment)
      #expect(!Balance(of: .sample, in: plan).verdict.isFlagged, comment)
      #expect(Balance(of: .sample, in: plan).verdict != .unknown, comment)
    }
  }

  /// A plan of up to forty posts over the weeks around today, and up to ten ideas.
  private static func plan(_ random: inout SplitMix64) -> Plan {
    var settings = Settings.sample(
      limit: ["1/3", "1/2", "2/3", "3/4"].randomElement(using: &random) ?? "1/2",
      minimum: Int.random(in: 2...3, using: &random),
      weekStart: [.monday, .sunday].randomElement(using: &random) ?? .monday
    )
    settings.rest = Weekday.allCases.filter { _ in Int.random(in: 0..<6, using: &random) == 0 }
    settings.cadence = Bool.random(using: &random) ? Int.random(in: 0...9, using: &random) : nil
    settings.rhythm = Bool.random(using: &random) ? Settings.withRhythm.rhythm : []
    let win = Int.random(in: 1...5, using: &random)
    let posts = (0..<Int.random(in: 0...40, using: &random)).map { number in
      // Most of them in the week itself.
      let days = Bool.random(using: &random) ? -1...5 : -21...30
      return post(number, Day.today.adding(Int.random(in: days, using: &random)), win, &random)
    }
    let ideas = (0..<Int.random(in: 0...10, using: &random)).map { post(100 + $0, nil, 1, &random) }
    return .read(posts + ideas, settings: settings)
  }

  private static func post(
    _ number: Int,
    _ day: Day?,
    _ wins: Int,
    _ random: inout SplitMix64
  ) -> Post {
    let stories: [Story?] = Story.allCases + [nil] + Array(repeating: .polished, count: wins)
    var post = Post.sample(
      number,
      on: day?.description,
      at: Bool.random(using: &random) ? nil : "\(Int.random(in: 10...20, using: &random)):00",
      channels: [["ig"], ["li"], ["ig", "li"], []].randomElement(using: &random) ?? [],
      intention: (Intention.allCases + [nil]).randomElement(using: &random) ?? nil,
      story: stories.randomElement(using: &random) ?? nil,
      stage: Stage.allCases.randomElement(using: &random) ?? .draft
    )
    post.isOffer = Int.random(in: 0..<4, using: &random) == 0
    return post
  }
}

extension Plan {
  /// The share of the counted posts that ask for a sale.
  fileprivate func offers(in week: Week) -> Double {
    let counted = posts(in: week).filter(\.isCounted)
    return Double(counted.filter(\.isOffer).count) / Double(max(1, counted.count))
  }
}

extension Balance {
  fileprivate var flags: Set<String> { Set(findings.filter { $0.level == .flag }.map(\.rule)) }

  /// A share that grows with the polished posts; nothing to go by where none is counted.
  fileprivate var polishedExcess: Double {
    mix.counted == 0 ? 0 : Double(mix.polished) / Double(mix.counted)
  }
}

import Foundation
import Testing

@Suite struct DemoVerbTests {
  @Test func `without a terminal the week is printed and nothing stays`() throws {
    let home = Home(withPlan: false)
    let outcome = home.run("demo", with: ["XDG_RUNTIME_DIR": home.path])
    #expect(outcome.output.hasPrefix("Studio Mira · Week 6 · 2–8 Feb 2026\nIntention ●"))
    #expect(outcome.complaint == "")
    #expect(outcome.exitCode == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(names.filter { !$0.hasPrefix(".") } == [])
  }

  @Test func `it needs no home folder`() {
    #expect(Home(withPlan: false).run("demo", with: ["HOME": "", "LANG": ""]).exitCode == 0)
  }
}

import Testing

@Test func theVersionIsPrinted() throws {
  let run = try Program.run("appraise --version")
  #expect(run.status == 0)
  #expect(run.output == "appraise 0.1.0\n")
  #expect(run.errors.isEmpty)
}

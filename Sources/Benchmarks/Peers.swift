/// The same work in other programs: for each unit and criterion the marks counted, blank and void,
/// and the mean without the highest and lowest twentieth. Marks outside 60 to 78 do not count.
enum Peers {
  /// What is written to be fast: equal marks are counted first, all statistics follow from that.
  static func duckBest(_ file: String, isChecked: Bool) -> String {
    """
    import duckdb
    duckdb.sql("SET threads = 4")
    columns = {'ballot': 'VARCHAR', 'unit': 'VARCHAR', 'criterion': 'VARCHAR'}
    columns['score'] = 'DECIMAL(5,2)'
    source = f"read_csv('\(file)', header = true, columns = {columns})"
    \(isChecked ? duckCheck : "")
    print(duckdb.sql(f'''
      WITH h AS (SELECT unit, criterion, score, count(*) AS n FROM {source} GROUP BY ALL),
      v AS (SELECT *, sum(n) OVER (PARTITION BY unit, criterion ORDER BY score) AS upto,
          sum(n) OVER (PARTITION BY unit, criterion) AS total
        FROM h WHERE score BETWEEN 60 AND 78),
      t AS (SELECT unit, criterion, score, n, upto, total, greatest(0,
          least(upto, total - total // 20) - greatest(upto - n, total // 20)) AS kept FROM v),
      m AS (SELECT unit, criterion, max(total) AS counted,
          sum(score * kept) AS numerator, sum(kept) AS denominator FROM t GROUP BY ALL),
      a AS (SELECT unit, criterion, sum(n) AS marks, sum(n) FILTER (score IS NULL) AS blank
        FROM h GROUP BY ALL)
      SELECT * FROM m JOIN a USING (unit, criterion) ORDER BY ALL''').fetchall())
    """
  }

  /// As somebody would write it who wants the answer and not the speed.
  static func duckPlain(_ file: String, isChecked: Bool) -> String {
    """
    import duckdb
    duckdb.sql("SET threads = 4")
    source = "'\(file)'"
    \(isChecked ? duckCheck : "")
    print(duckdb.sql(f'''
      WITH r AS (SELECT unit, criterion, score,
          row_number() OVER (PARTITION BY unit, criterion ORDER BY score) AS place,
          count(*) OVER (PARTITION BY unit, criterion) AS total
        FROM {source} WHERE score BETWEEN 60 AND 78)
      SELECT unit, criterion, count(*), avg(score) FROM r
      WHERE place > total // 20 AND place <= total - total // 20
      GROUP BY ALL ORDER BY ALL''').fetchall())
    """
  }

  private static let duckCheck = """
    print(duckdb.sql(f'''SELECT count(*) FROM (SELECT 1 FROM {source}
      GROUP BY ballot, unit, criterion HAVING count(*) > 1)''').fetchall())
    """

  static func polars(_ file: String, isChecked: Bool) -> String {
    """
    import polars as pl
    f = pl.scan_csv('\(file)', schema={'ballot': pl.String, 'unit': pl.Categorical,
      'criterion': pl.Categorical, 'score': pl.Float64})
    if \(isChecked ? 1 : 0):
      print(f.group_by('ballot', 'unit', 'criterion').len().filter(pl.col('len') > 1)
        .select(pl.len()).collect(engine='streaming'))
    h = f.group_by('unit', 'criterion', 'score').len().collect(engine='streaming').lazy()
    n = pl.col('len').cast(pl.Int64)
    v = h.filter(pl.col('score').is_between(60, 78)).sort('unit', 'criterion', 'score')
    v = v.with_columns(upto=n.cum_sum().over('unit', 'criterion'),
      total=n.sum().over('unit', 'criterion'))
    k = pl.col('total') // 20
    t = v.with_columns(kept=(pl.min_horizontal('upto', pl.col('total') - k)
      - pl.max_horizontal(pl.col('upto') - n, k)).clip(0))
    mean = (pl.col('score') * pl.col('kept')).sum() / pl.col('kept').sum()
    print(t.group_by('unit', 'criterion').agg(mean, pl.col('total').first())
      .sort('unit', 'criterion').collect())
    """
  }

  static func pandas(_ file: String, isChecked: Bool) -> String {
    """
    import pandas as pd
    f = pd.read_csv('\(file)',
      dtype={'ballot': 'string', 'unit': 'category', 'criterion': 'category'})
    if \(isChecked ? 1 : 0): print(f.duplicated(['ballot', 'unit', 'criterion']).sum())
    def mean(s):
      s = s.sort_values()
      k = len(s) // 20
      return s.iloc[k:len(s) - k].mean()
    inside = f[f.score.between(60, 78)]
    print(inside.groupby(['unit', 'criterion'], observed=True).score.agg(['size', mean]))
    """
  }

  /// The mean alone: without an array for each unit there is no more to be had.
  static let awk = """
    NR > 1 && $4 >= 60 && $4 <= 78 { n[$2 FS $3]++; s[$2 FS $3] += $4 }
    END { for (k in n) print k, n[k], s[k] / n[k] }
    """
}

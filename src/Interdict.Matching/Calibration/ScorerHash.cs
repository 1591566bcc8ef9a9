using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Interdict.Matching.Scoring;

namespace Interdict.Matching.Calibration;

/// <summary>Names the numbers of a scorer.</summary>
internal static class ScorerHash
{
    /// <summary>Sixteen hexadecimal digits over the numbers with their names, which is how a record writes itself.</summary>
    public static string Of(ScoringTable table) => XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(table.ToString())).ToString("x16", CultureInfo.InvariantCulture);
}

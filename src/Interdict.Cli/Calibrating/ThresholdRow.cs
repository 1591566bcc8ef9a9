using System.Collections.Immutable;

namespace Interdict.Cli.Calibrating;

/// <summary>What a threshold does to the labeled pairs and to people on no list.</summary>
/// <param name="Threshold">In ten-thousandths.</param>
/// <param name="Found">Matches that reach it.</param>
/// <param name="False">Non-matches that reach it.</param>
/// <param name="Matches">All matches.</param>
/// <param name="Others">All non-matches.</param>
/// <param name="LeastRecall">The recall that the sample promises with nine parts in ten of confidence.</param>
/// <param name="AlertRates">Of each file of people on no list, the share that would raise an alert.</param>
internal sealed record ThresholdRow(int Threshold, int Found, int False, int Matches, int Others, double LeastRecall, ImmutableArray<double> AlertRates)
{
    public double Recall => Matches == 0 ? 0 : Found / (double)Matches;

    public double Precision => Found + False == 0 ? 0 : Found / (double)(Found + False);

    public double F1 => Found == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public double FalseRate => Others == 0 ? 0 : False / (double)Others;
}

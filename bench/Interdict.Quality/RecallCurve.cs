using System.Globalization;
using System.Text;

namespace Interdict.Quality;

/// <summary>Draws recall against alert rate, one line a scorer, as an SVG for light and dark pages.</summary>
internal static class RecallCurve
{
    private const int Width = 760;
    private const int Height = 460;
    private const int Left = 70;
    private const int Right = 210;
    private const int Top = 56;
    private const int Bottom = 60;

    private static readonly double[] Rates = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2];

    // Line and dash differ too, for those who see colours otherwise.
    private static readonly (string Light, string Dark, string Dash)[] Lines =
        [("#0b5fff", "#7aa8ff", ""), ("#c2410c", "#fb923c", "7 3"), ("#047857", "#34d399", "2 3"), ("#7e22ce", "#d8b4fe", "10 3 2 3"), ("#a16207", "#fde047", "4 4")];

    public static string Draw(IReadOnlyList<(string Name, double[] Own, double[] Unlisted)> scorers)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" role="img" aria-labelledby="title" font-family="system-ui, sans-serif" font-size="13">
            <title id="title">Recall of manipulated names against the alert rate on people who are on no list</title>
            <style>
            .page {"{"} fill: #ffffff {"}"} .text {"{"} fill: #1f2328 {"}"} .grid {"{"} stroke: #d1d9e0 {"}"} .line {"{"} fill: none; stroke-width: 2.5 {"}"}
            {string.Join('\n', Lines.Select((l, i) => $".l{i} {{ stroke: {l.Light} }}"))}
            @media (prefers-color-scheme: dark) {"{"}
            .page {"{"} fill: #0d1117 {"}"} .text {"{"} fill: #e6edf3 {"}"} .grid {"{"} stroke: #3d444d {"}"}
            {string.Join('\n', Lines.Select((l, i) => $".l{i} {{ stroke: {l.Dark} }}"))}
            {"}"}
            </style>
            <rect class="page" width="{Width}" height="{Height}"/>
            <text class="text" x="{Left}" y="28" font-size="16" font-weight="600">Manipulated names found, against alerts on people who are on no list</text>

            """);
        Grid(svg);
        var last = scorers.Select((s, i) => (At: i, Y: Y(Recall(s.Own, s.Unlisted, Rates[^1])))).OrderBy(l => l.Y).ToArray();
        var labels = new double[scorers.Count];
        for (var (i, below) = (0, (double)Top); i < last.Length; i++)
        {
            labels[last[i].At] = below = Math.Max(last[i].Y, below);
            below += 18;
        }

        for (var i = 0; i < scorers.Count; i++)
        {
            var (name, own, unlisted) = scorers[i];
            var points = string.Join(' ', Rates.Select(r => $"{Number(X(r))},{Number(Y(Recall(own, unlisted, r)))}"));
            var dash = Lines[i].Dash.Length > 0 ? $" stroke-dasharray=\"{Lines[i].Dash}\"" : "";
            svg.Append(CultureInfo.InvariantCulture, $"<polyline class=\"line l{i}\"{dash} points=\"{points}\"/>\n");
            var (x, y) = (Width - Right, Number(labels[i]));
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"line l{i}\"{dash} x1=\"{x + 10}\" x2=\"{x + 34}\" y1=\"{y}\" y2=\"{y}\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"text\" x=\"{x + 40}\" y=\"{Number(labels[i] + 4)}\">{name}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Grid(StringBuilder svg)
    {
        for (var tenths = 0; tenths <= 10; tenths += 2)
        {
            var y = Number(Y(tenths / 10.0));
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{y}\" y2=\"{y}\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"text\" x=\"{Left - 10}\" y=\"{Number(Y(tenths / 10.0) + 4)}\" text-anchor=\"end\">{tenths * 10} %</text>\n");
        }

        foreach (var rate in Rates)
        {
            var x = Number(X(rate));
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{x}\" x2=\"{x}\" y1=\"{Top}\" y2=\"{Height - Bottom}\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"text\" x=\"{x}\" y=\"{Height - Bottom + 20}\" text-anchor=\"middle\">{Number(rate * 100)} %</text>\n");
        }

        var (middle, centre) = ((Left + Width - Right) / 2, (Top + Height - Bottom) / 2);
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"text\" x=\"{middle}\" y=\"{Height - 16}\" text-anchor=\"middle\">alert rate (logarithmic)</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"text\" transform=\"translate(18 {centre}) rotate(-90)\" text-anchor=\"middle\">recall</text>\n");
    }

    private static double Recall(double[] own, double[] unlisted, double rate)
    {
        var ceiling = Metrics.Ceiling(unlisted, rate);
        return own.Count(o => o > ceiling) / (double)own.Length;
    }

    private static double X(double rate) => Left + ((Width - Left - Right) * Math.Log(rate / Rates[0]) / Math.Log(Rates[^1] / Rates[0]));

    private static double Y(double recall) => Height - Bottom - ((Height - Top - Bottom) * recall);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}

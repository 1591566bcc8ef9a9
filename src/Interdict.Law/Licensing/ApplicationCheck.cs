using System.Collections.Immutable;
using System.Globalization;
using Interdict.Law.Tables;

namespace Interdict.Law.Licensing;

/// <summary>Looks an application through, block by block. It knows the form, not the merits: an application without problems can still be returned.</summary>
public static class ApplicationCheck
{
    private const string Form = "15 CFR Part 748, Supplement No. 1";

    /// <summary>What is missing or wrong, in the form's order.</summary>
    /// <param name="application">The application.</param>
    /// <param name="signed">Whether the signature must be there.</param>
    public static ImmutableArray<ApplicationProblem> Of(LicenseApplication application, bool signed = false)
    {
        ArgumentNullException.ThrowIfNull(application);
        var problems = new List<ApplicationProblem>();
        Missing(application, problems, signed);
        Items(application, problems);
        Parties(application, problems);
        Special(application, problems);
        var order = ApplicationForm.Blocks.Select(static b => b.Number).ToList();
        return [.. problems.OrderBy(p => order.IndexOf(p.Block.Split(' ')[0]))];
    }

    private static void Missing(LicenseApplication application, List<ApplicationProblem> problems, bool signed)
    {
        var request = application.Type == ApplicationType.ClassificationRequest;
        foreach (var (block, label, text) in ApplicationForm.Filled(application))
        {
            var applies = !request || block.OfClassification;
            if (!applies && text.Length > 0)
            {
                problems.Add(new(label, false, $"{block.Title}: a classification request leaves this block empty", Form));
            }
            else if (applies && text.Length == 0 && (block.Need == "yes" || (block.Need == "sign" && signed)) && !MayBeEmpty(application, block, label))
            {
                problems.Add(new(label, true, $"{block.Title} is empty: {block.Words} (member {block.Member})", Form));
            }
        }

        if (application.Items.IsEmpty)
        {
            problems.Add(new("22(a)", true, "there is no item (member items)", Form));
        }
    }

    // 15 CFR 750.7(f): software and technology may be approved without a quantity.
    private static bool MayBeEmpty(LicenseApplication application, ApplicationBlock block, string label) =>
        block.Number is "22(e)" or "22(f)" && Law.Eccn.TryParse(application.Items[int.Parse(label.Split(' ')[1], CultureInfo.InvariantCulture) - 1].Eccn, out var eccn)
        && !eccn.IsEar99 && eccn.Number[1] is 'D' or 'E';

    private static void Items(LicenseApplication application, List<ApplicationProblem> problems)
    {
        var sum = 0m;
        foreach (var (index, item) in application.Items.Index())
        {
            var at = string.Create(CultureInfo.InvariantCulture, $" {index + 1}");
            if (item.Eccn is { Length: > 0 } text)
            {
                if (!Law.Eccn.TryParse(text, out var eccn))
                {
                    problems.Add(new("22(a)" + at, true, $"'{text}' is not an ECCN: five characters and a paragraph, such as 1A004.d, or EAR99", Form));
                }
                else if (!LawTables.Knows(eccn))
                {
                    problems.Add(new("22(a)" + at, true, $"the Commerce Control List of {LawTables.EcfrDate:yyyy-MM-dd} has no entry {eccn.Number}", "15 CFR Part 774, Supplement No. 1"));
                }
            }

            foreach (var (block, number) in new[] { ("22(e)", item.Quantity), ("22(g)", item.UnitPrice), ("22(h)", item.TotalPrice) })
            {
                if (number is <= 0 or > License.Largest)
                {
                    problems.Add(new(block + at, true, $"{number} is no {ApplicationForm.Block(block).Title.ToLowerInvariant()}: it is above zero", Form));
                }
            }

            if (item is { Quantity: > 0 and <= License.Largest and var quantity, UnitPrice: > 0 and <= License.Largest and var unit, TotalPrice: { } total } && Math.Abs((quantity * unit) - total) > 1)
            {
                problems.Add(new("22(h)" + at, true, $"total price {total} is not quantity {quantity} times unit price {unit}, {quantity * unit}", Form));
            }

            sum += item.TotalPrice is > 0 and <= License.Largest and var price ? price : 0;
        }

        if (application is { Type: not ApplicationType.ClassificationRequest, TotalValue: { } value } && Math.Abs(value - sum) > 1)
        {
            problems.Add(new("23", true, $"total value {value} is not the sum of Block 22(h), {sum}", Form));
        }
    }

    private static void Parties(LicenseApplication application, List<ApplicationProblem> problems)
    {
        foreach (var (block, party) in application.Parties())
        {
            foreach (var (what, text) in new[] { ("name", party.Name), ("address", party.Address), ("city", party.City), ("country", party.Country) })
            {
                if (string.IsNullOrWhiteSpace(text))
                {
                    problems.Add(new(block, true, $"{ApplicationForm.Block(block).Title} has no {what}", Form));
                }
            }

            if (party.Country is { Length: > 0 } country && country != "US" && CountryChart.Find(country) is null)
            {
                problems.Add(new(block, country.Length != 2, $"{ApplicationForm.Block(block).Title}: '{country}' has no row in the Country Chart; write the two-letter code of its country, and see 738.3(b) for territories", "15 CFR 738.3"));
            }

            if (block is "18" or "19" && party.Country == "US" && application.Type != ApplicationType.ClassificationRequest)
            {
                problems.Add(new(block, true, $"{ApplicationForm.Block(block).Title} is in the United States: it is the party abroad that receives the items", "15 CFR 748.5(e), (f)"));
            }

            if (party.Listed is { } entry && !(application.AdditionalInformation ?? "").Contains(party.Name ?? entry, StringComparison.OrdinalIgnoreCase))
            {
                problems.Add(new("24", true, $"{party.Name} is {entry}: name it in additional information, with the section for which the application is made", "15 CFR 744.11, 744.16, 744.21(d), 744.22(d)"));
            }
        }

        if (application.Applicant is { Name.Length: > 0 } applicant && string.IsNullOrWhiteSpace(applicant.Cin))
        {
            problems.Add(new("14", false, "the applicant has no company identification number (CIN); SNAP-R knows it by that", "15 CFR 748.7"));
        }
    }

    private static void Special(LicenseApplication application, List<ApplicationProblem> problems)
    {
        var traits = ApplicationTraits.Of(application);
        if (traits.Contains("interception") && string.IsNullOrWhiteSpace(application.SpecialPurpose))
        {
            problems.Add(new("9", true, "for a license under 742.13 this block says \"Communications Intercepting Device(s)\"", "15 CFR Part 748, Supplement No. 2(b)"));
        }

        foreach (var (index, item) in application.Items.Index())
        {
            if (item.Eccn is ['4', 'A' or 'a', ..] && string.IsNullOrWhiteSpace(item.Performance) && application.Type != ApplicationType.ClassificationRequest)
            {
                problems.Add(new(string.Create(CultureInfo.InvariantCulture, $"22(b) {index + 1}"), false, "a computer of Category 4 states its adjusted peak performance (APP)", "15 CFR Part 748, Supplement No. 2(c)"));
            }
        }

        if (application.Type == ApplicationType.Reexport && string.IsNullOrWhiteSpace(application.PreviouslyExported))
        {
            problems.Add(new("12", false, "for a reexport, say under which license, exception or NLR the items left the United States", Form));
        }

        if (application.Type is ApplicationType.Export or ApplicationType.Reexport)
        {
            foreach (var paper in ApplicationPapers.For(application).Where(static p => p is { Needed: Truth.Yes, There: false, Id: "letter-of-explanation" or "bis-748p-a" or "bis-748p-b" }))
            {
                problems.Add(new("6", true, $"{paper.Title} is not among the documents ({paper.Id}): {paper.Why}", paper.Citation));
            }
        }
    }
}

using System.Text;
using System.Text.Json;
using Interdict.Law.Licensing;
using Interdict.Law.Tests.Golden;

namespace Interdict.Law.Tests.Licensing;

public sealed class ApplicationTests
{
    [Fact]
    public void The_form_has_its_twenty_five_blocks_and_the_ten_columns_of_Block_22() => Assert.Equal(
        [.. Enumerable.Range(1, 21).Select(n => $"{n}"), .. "abcdefghij".Select(c => $"22({c})"), "23", "24", "25"], ApplicationForm.Blocks.Select(b => b.Number));

    [Fact]
    public void A_complete_application_has_no_problem_that_stops_it() => Assert.DoesNotContain(ApplicationCheck.Of(Desk.Complete, signed: true), p => p.Stops);

    [Fact]
    public void An_empty_application_is_told_every_block_that_is_needed() => Assert.Equal(
        ["1", "2", "4", "5", "14", "18", "21", "22(a)", "23"], ApplicationCheck.Of(new()).Where(p => p.Stops).Select(p => p.Block));

    // 15 CFR Part 748, Supplement No. 1, first paragraph: Blocks 1 to 5, 14, 22(a) to (d), (i), 24 and 25 only.
    [Fact]
    public void A_classification_request_needs_fewer_blocks()
    {
        var request = new LicenseApplication("A. Clerk", "202-555-0100", null, Desk.Day, ApplicationType.ClassificationRequest, Applicant: Desk.Complete.Applicant, Items: [new("3A991", Model: "X1")]);
        Assert.Empty(ApplicationCheck.Of(request));
        Assert.Contains(ApplicationCheck.Of(request with { SpecificEndUse = "test" }), p => p.Block == "21");
        Assert.Empty(ApplicationPapers.For(request));
    }

    [Theory]
    [InlineData("6Z993", 10, 500, 5000, "22(a) 1")]
    [InlineData("6A777", 10, 500, 5000, "22(a) 1")]
    [InlineData("6A993", 10, 500, 4000, "22(h) 1")]
    [InlineData("6A993", -1, 500, 5000, "22(e) 1")]
    public void What_cannot_be_is_told_with_its_block(string eccn, int quantity, int unit, int total, string block) =>
        Assert.Contains(ApplicationCheck.Of(Desk.Complete with { Items = [new(eccn, quantity, "each", unit, total, "x")], TotalValue = total }), p => p.Stops && p.Block == block);

    [Fact]
    public void The_total_is_the_sum_of_the_lines() => Assert.Contains(ApplicationCheck.Of(Desk.Complete with { TotalValue = 5900 }), p => p.Stops && p.Block == "23");

    // 15 CFR 748.5(e): the ultimate consignee is abroad; 744.22(d) among others: Block 24 names what the application is made for.
    [Fact]
    public void A_listed_party_is_named_in_Block_24_and_the_consignee_is_abroad()
    {
        var listed = Desk.Complete with { UltimateConsignee = Desk.Complete.UltimateConsignee! with { Listed = "us-bis-el/x" } };
        Assert.Contains(ApplicationCheck.Of(listed), p => p.Stops && p.Block == "24");
        Assert.DoesNotContain(ApplicationCheck.Of(listed with { AdditionalInformation = "Example Optics is listed" }), p => p.Block == "24");
        Assert.Contains(ApplicationCheck.Of(Desk.Complete with { UltimateConsignee = Desk.Complete.UltimateConsignee with { Country = "US" } }), p => p.Stops && p.Block == "18");
        Assert.Contains(ApplicationPapers.Letter(listed), h => h.Heading == "The listed party");
        Assert.DoesNotContain(ApplicationPapers.Letter(Desk.Complete), h => h.Heading == "The listed party");
    }

    // 15 CFR Part 748, Supplement No. 2(b).
    [Fact]
    public void A_device_for_interception_needs_its_words_in_Block_9() =>
        Assert.Contains(ApplicationCheck.Of(Desk.Complete with { Items = [new("5A980", 1, "each", 6000, 6000, "x")] }), p => p.Stops && p.Block == "9");

    [Fact]
    public void Papers_go_by_what_the_application_is_about()
    {
        var papers = ApplicationPapers.For(Desk.Complete);
        Assert.Contains(papers, p => p is { Id: "bis-748p-a", Needed: Truth.Yes, There: true });
        Assert.Contains(papers, p => p is { Id: "prc-end-user-statement", Needed: Truth.Unknown });
        Assert.DoesNotContain(papers, p => p.Id == "bis-748p-b");
        Assert.DoesNotContain(ApplicationPapers.For(Desk.Complete with { UltimateConsignee = Desk.Complete.UltimateConsignee! with { Country = "DE" } }), p => p.Id == "prc-end-user-statement");
    }

    [Fact]
    public void A_case_is_drafted_from_a_determination_with_its_bases_and_listed_parties()
    {
        const string Order = """
            {"id":"T1","date":"2026-11-30","kind":"export","from":"US","to":"CN","parties":[{"role":"end-user","name":"Hikvision","country":"CN","entry":"hikvision"},{"role":"purchaser","name":"Buyer","country":"SG"}],
             "items":[{"eccn":"EAR99","origin":"US","quantity":10,"value":{"amount":5000,"currency":"USD"}}],"endUse":"cameras","facts":{}}
            """;
        var transaction = Case.Read(Order);
        var @case = ApplicationDraft.From("C1", transaction, Determining.Determiner.Determine(transaction));
        var application = @case.Application;
        Assert.Equal("744.11", Assert.Single(@case.Bases).Rule);
        Assert.Equal((ApplicationType.Export, "Buyer", "us-bis-el/hikvision", 500m, 5000m), (application.Type, application.Purchaser!.Name, application.UltimateConsignee!.Listed, application.Items[0].UnitPrice, application.TotalValue));
        Assert.Contains("15 CFR 744.11; listed parties: Hikvision (us-bis-el/hikvision)", application.AdditionalInformation, StringComparison.Ordinal);
        Assert.Equal(["1", "2", "14", "14", "14", "16", "16", "18", "18", "22(j) 1"], ApplicationCheck.Of(application).Where(p => p.Stops).Select(p => p.Block));
    }

    [Fact]
    public void A_transaction_that_is_prohibited_gets_no_application()
    {
        var transaction = Case.Read("""{"date":"2026-11-30","to":"MX","parties":[{"role":"end-user","name":"X","entry":"denied-now"}],"items":[{"eccn":"EAR99","origin":"US"}]}""");
        Assert.Throws<LicensingException>(() => ApplicationDraft.From("C1", transaction, Determining.Determiner.Determine(transaction)));
    }

    [Fact]
    public void A_case_is_read_back_as_it_was_written()
    {
        var @case = LicenseDesk.Ship(Desk.Issued(Desk.License with { Conditions = [new("C1", "No resale.", Desk.Day, "A", "letter")] }), Desk.Shipment(1, new ShipmentLine(1, 1000, 2)));
        var once = Text(@case);
        Assert.Equal(once, Text(LicenseCaseJson.Read(Encoding.UTF8.GetBytes(once))));
    }

    // What a hand wrote into a file is held to the same rules as what the desk writes.
    [Theory]
    [InlineData("\"to\":\"submitted\"", "\"to\":\"approved\"", "no step leads to approved")]
    [InlineData("\"who\":\"A. Clerk\"", "\"who\":\"\"", "who took it")]
    [InlineData("\"quantity\":2}", "\"quantity\":11}", "10 each are left")]
    [InlineData("\"contact\"", "\"contakt\"", "contakt")]
    [InlineData("\"export\"", "\"smuggle\"", "application.type")]
    [InlineData("{\"id\"", "{\"id\":\"again\",\"id\"", "line 1")]
    public void A_file_that_was_altered_is_refused(string was, string becomes, string words)
    {
        var text = Text(LicenseDesk.Ship(Desk.Issued(), Desk.Shipment(1, new ShipmentLine(1, 1000, 2))));
        var altered = text[..text.IndexOf(was, StringComparison.Ordinal)] + becomes + text[(text.IndexOf(was, StringComparison.Ordinal) + was.Length)..];
        Assert.Contains(words, Assert.Throws<LicensingException>(() => LicenseCaseJson.Read(Encoding.UTF8.GetBytes(altered))).Message, StringComparison.Ordinal);
    }

    private static string Text(LicenseCase @case)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            LicenseCaseJson.Write(json, @case);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

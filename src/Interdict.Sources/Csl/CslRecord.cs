using Interdict.Lists;

namespace Interdict.Sources.Csl;

/// <summary>One record of the Consolidated Screening List, in the publisher's fields; filled anew for each record by the JSON or the CSV reader.</summary>
internal sealed class CslRecord
{
    public string Source = "", EntityNumber = "", Type = "", Name = "", Title = "", FederalRegisterNotice = "", StartDate = "", EndDate = "", StandardOrder = "",
        LicenseRequirement = "", LicensePolicy = "", CallSign = "", VesselType = "", GrossTonnage = "", GrossRegisteredTonnage = "", VesselFlag = "", VesselOwner = "",
        Remarks = "", SourceListUrl = "", Country = "";

    public readonly List<string> Programs = [], AltNames = [], Citizenships = [], BirthDates = [], Nationalities = [], BirthPlaces = [];

    public readonly List<Address> Addresses = [];

    public readonly List<CslId> Ids = [];

    public void Clear()
    {
        Source = EntityNumber = Type = Name = Title = FederalRegisterNotice = StartDate = EndDate = StandardOrder = LicenseRequirement = LicensePolicy = CallSign
            = VesselType = GrossTonnage = GrossRegisteredTonnage = VesselFlag = VesselOwner = Remarks = SourceListUrl = Country = "";
        Programs.Clear();
        AltNames.Clear();
        Citizenships.Clear();
        BirthDates.Clear();
        Nationalities.Clear();
        BirthPlaces.Clear();
        Addresses.Clear();
        Ids.Clear();
    }
}
